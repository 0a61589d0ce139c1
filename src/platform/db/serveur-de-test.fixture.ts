import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ouvrirBase } from './base.ts'
import { BASE_MODELE } from './base-modele.fixture.ts'
import { demarrerPostgresEmbarque } from './embarque/index.ts'
import { migrer } from './migrer.ts'

/** Sans garantie d'écriture : les données des tests ne survivent pas à la série. */
const REGLAGES = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** Prépare, une fois pour la série, un PostgreSQL embarqué et la base modèle migrée. */
export async function setup(projet: TestProject): Promise<() => Promise<void>> {
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-tests-'))
  const serveur = await demarrerPostgresEmbarque(dossier, { reglages: REGLAGES })
  await creerModele(serveur.url)
  projet.provide('urlPostgresDeTest', serveur.url)
  return async () => {
    await serveur.quitter()
    await rm(dossier, { recursive: true, force: true })
  }
}

async function creerModele(urlServeur: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlServeur })
  await client.connect()
  await client.query(`create database ${BASE_MODELE}`)
  await client.end()
  const url = new URL(urlServeur)
  url.pathname = `/${BASE_MODELE}`
  const base = await ouvrirBase({ databaseUrl: url.href, dossierDonnees: dossierInutile })
  await migrer(base.pool)
  await base.fermer()
}

/** Une base à distance n'écrit rien sur le disque. */
const dossierInutile = ''
