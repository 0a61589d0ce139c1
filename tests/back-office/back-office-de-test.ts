import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { demarrerPostgresEmbarque } from '../../src/platform/db/embarque/index.ts'
import { lancerPortail, type PortailLance } from '../preparation/portail-lance.fixture.ts'
import { PREMIER_COMPTE } from './comptes.fixture.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly adresseBase: string
  }
}

const DELAI_CONSTRUCTION_MS = 20 * 60_000
const PAUSE_MS = 500
/** Les données de l'essai ne lui survivent pas. */
const SANS_GARANTIE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Démarre le portail et son back-office, construit s'il ne l'est pas ; rien n'y appelle une autre machine. */
export async function setup(projet: TestProject): Promise<() => Promise<void>> {
  const donnees = await mkdtemp(join(tmpdir(), 'me-former-back-office-'))
  const base = await demarrerPostgresEmbarque(donnees, { reglages: SANS_GARANTIE })
  const sentinelle = join(process.cwd(), 'dist', 'sentinelle.txt')
  const portail = await lancerPortail({
    ROLES: 'portail,back-office',
    DATABASE_URL: base.url,
    PREMIER_ADMIN_COURRIEL: PREMIER_COMPTE.courriel,
    PREMIER_ADMIN_MOT_DE_PASSE: PREMIER_COMPTE.motDePasse,
    SENTINELLE: sentinelle,
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/preparation/sentinelle.mjs'))}`,
  })
  await attendreBackOffice(portail)
  projet.provide('adressePortail', portail.adresse)
  projet.provide('adresseBase', base.url)
  return async () => {
    await portail.arreter()
    await base.quitter()
    await rm(donnees, { recursive: true, force: true })
    const appels = await readFile(sentinelle, 'utf8').catch(() => '')
    if (appels !== '') throw new Error(`appels à d’autres machines : ${appels}`)
  }
}

const ETAT = z.object({ etat: z.string(), phrase: z.string().optional() })

async function attendreBackOffice({ adresse }: PortailLance): Promise<void> {
  const limite = Date.now() + DELAI_CONSTRUCTION_MS
  while (Date.now() < limite) {
    const { etat, phrase } = ETAT.parse(await (await fetch(`${adresse}/sante/back-office`)).json())
    if (etat === 'pret') return
    if (etat === 'en-panne') throw new Error(`back-office : ${phrase}`)
    await attendre(PAUSE_MS)
  }
  throw new Error('le back-office n’est pas prêt à temps')
}
