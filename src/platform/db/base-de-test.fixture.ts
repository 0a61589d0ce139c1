import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Base, ouvrirBase } from './base.ts'
import { BASE_MODELE } from './base-modele.fixture.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly urlPostgresDeTest: string
  }
}

/**
 * Une base neuve et migrée sur le PostgreSQL de la série de tests. À appeler au niveau du module ou d'un `describe`
 * (`const base = await baseDeTest()`) : elle se ferme et se supprime après le dernier test du fichier.
 */
export async function baseDeTest(): Promise<Base> {
  const urlServeur = inject('urlPostgresDeTest')
  const nom = `test_${randomUUID().replaceAll('-', '')}`
  await executer(urlServeur, `create database ${nom} template ${BASE_MODELE}`)
  const url = new URL(urlServeur)
  url.pathname = `/${nom}`
  const base = await ouvrirBase({ databaseUrl: url.href, dossierDonnees: '', connexionsMax: 5 })
  afterAll(async () => {
    await base.fermer()
    await executer(urlServeur, `drop database if exists ${nom} with (force)`)
  })
  return base
}

async function executer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
