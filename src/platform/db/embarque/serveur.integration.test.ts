import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Dossiers, dossiersPostgres } from './dossiers.ts'
import { demarrerPostgresEmbarque } from './serveur.ts'
import { estVivant, lireVerrou } from './verrou.ts'

let dossier: string
let dossiers: Dossiers

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'postgres-embarque-'))
  dossiers = dossiersPostgres(dossier)
})

afterEach(async () => {
  const verrou = await lireVerrou(dossiers)
  if (verrou !== undefined && estVivant(verrou.pid)) process.kill(verrou.pid, 'SIGQUIT')
  await attendre(200)
  await rm(dossier, { recursive: true, force: true, maxRetries: 5 })
})

async function pidDuServeur(): Promise<number> {
  const verrou = await lireVerrou(dossiers)
  if (verrou === undefined) throw new Error('aucun serveur')
  return verrou.pid
}

async function executer(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

describe('PostgreSQL embarqué', () => {
  test('créé, arrêté, rouvert : les données sont là', async () => {
    const premier = await demarrerPostgresEmbarque(dossier)
    await executer(premier.url, 'create table t as select 7 as n')
    const pid = await pidDuServeur()
    await premier.quitter()
    expect(estVivant(pid)).toBe(false)

    const second = await demarrerPostgresEmbarque(dossier)
    expect(await executer(second.url, 'select n from t')).toEqual([{ n: 7 }])
  })

  test('lorsque le processus précédent est mort sans rien arrêter → son serveur est repris', async () => {
    const orphelin = await demarrerPostgresEmbarque(dossier)
    const pid = await pidDuServeur()
    const repris = await demarrerPostgresEmbarque(dossier)
    expect(repris.url).toBe(orphelin.url)
    expect(await pidDuServeur()).toBe(pid)
    await repris.quitter()
    expect(estVivant(pid)).toBe(false)
  })

  test('le serveur ne s’arrête qu’avec le dernier qui s’en sert', async () => {
    const portail = await demarrerPostgresEmbarque(dossier)
    const commande = await demarrerPostgresEmbarque(dossier)
    const connexion = new pg.Client({ connectionString: portail.url })
    await connexion.connect()
    await commande.quitter()
    expect((await connexion.query('select 1 as un')).rows).toEqual([{ un: 1 }])
    await connexion.end()
    const pid = await pidDuServeur()
    await portail.quitter()
    expect(estVivant(pid)).toBe(false)
  })

  test('une connexion qui se ferme encore ne laisse pas le serveur orphelin', async () => {
    const portail = await demarrerPostgresEmbarque(dossier)
    const constructeur = new pg.Client({ connectionString: portail.url })
    await constructeur.connect()
    const pid = await pidDuServeur()
    const sortie = portail.quitter()
    await attendre(200)
    await constructeur.end()
    await sortie
    expect(estVivant(pid)).toBe(false)
  })

  test('lorsque PostgreSQL lui-même a été tué → il redémarre avec ce qui était validé', async () => {
    const { url } = await demarrerPostgresEmbarque(dossier)
    await executer(url, 'create table t as select 7 as n')
    process.kill(await pidDuServeur(), 'SIGKILL')
    const { url: nouvelle } = await demarrerPostgresEmbarque(dossier)
    expect(await executer(nouvelle, 'select n from t')).toEqual([{ n: 7 }])
  })

  test('lorsque le numéro du verrou sert à un autre programme → le verrou est effacé, le programme épargné', async () => {
    const premier = await demarrerPostgresEmbarque(dossier)
    await premier.quitter()
    await writeFile(dossiers.verrou, `${process.ppid}\n${dossiers.grappe}\n0\n1\n\n\n\nready\n`)
    const second = await demarrerPostgresEmbarque(dossier)
    expect(await executer(second.url, 'select 1 as un')).toEqual([{ un: 1 }])
    expect(estVivant(process.ppid)).toBe(true)
  })

  test('lorsque la création a été coupée au milieu → elle est reprise de zéro', async () => {
    await mkdir(dossiers.ebauche, { recursive: true })
    await writeFile(join(dossiers.ebauche, 'PG_VERSION'), '18\n')
    const { url } = await demarrerPostgresEmbarque(dossier)
    expect(await executer(url, 'select 1 as un')).toEqual([{ un: 1 }])
  })

  test('lorsque le chemin n’est pas un dossier, ou d’une autre version → une phrase', async () => {
    await writeFile(join(dossier, 'fichier'), '')
    await expect(demarrerPostgresEmbarque(join(dossier, 'fichier'))).rejects.toThrow(/n'est pas un dossier/)
    await mkdir(dossiers.grappe, { recursive: true })
    await writeFile(join(dossiers.grappe, 'PG_VERSION'), '15\n')
    await expect(demarrerPostgresEmbarque(dossier)).rejects.toThrow(/PostgreSQL 15.*version 18/)
  })
})
