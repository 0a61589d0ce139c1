import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll } from 'vitest'
import { type Catalogue, creerCatalogue, lireLheo } from '../catalogue/index.ts'
import { baseDeTest } from '../platform/db/base-de-test.fixture.ts'
import { ecrireFlux, ecrireTexte, type FormationDeTest } from './flux-lheo.fixture.ts'
import {
  type CompteRendu,
  creerImportateur,
  type Demande,
  type DependancesImportateur,
  type Importateur,
} from './index.ts'

const INSTANT = new Date('2026-11-02T05:00:00Z')

/** Ce qu'il faut pour importer dans une base neuve et regarder le résultat. */
export interface BancImport {
  readonly pool: pg.Pool
  readonly url: string
  readonly catalogue: Catalogue
  readonly importateur: (options?: Partial<DependancesImportateur>) => Importateur
  /** Importe ces formations, ou ce texte tel quel. */
  readonly importer: (
    flux: readonly FormationDeTest[] | string,
    options?: Partial<Demande>,
  ) => Promise<CompteRendu>
  readonly dossier: string
  readonly quarantaine: () => Promise<readonly string[]>
}

export async function bancImport(): Promise<BancImport> {
  const { pool, url } = await baseDeTest()
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-flux-'))
  afterAll(() => rm(dossier, { recursive: true, force: true }))
  const quarantaine = join(dossier, 'quarantaine')
  const importateur = (options: Partial<DependancesImportateur> = {}) =>
    creerImportateur({ pool, horloge: () => INSTANT, lireLheo, quarantaine, ...options })
  return {
    pool,
    url,
    dossier,
    importateur,
    catalogue: creerCatalogue(pool),
    importer: async (flux, options) => importateur()(demande(await deposer(dossier, flux), options)),
    quarantaine: () => readdir(quarantaine),
  }
}

export function demande(chemin: string, options: Partial<Demande> = {}): Demande {
  return { chemin, partiel: false, essai: false, forcer: false, ...options }
}

async function deposer(dossier: string, flux: readonly FormationDeTest[] | string): Promise<string> {
  return typeof flux === 'string'
    ? ecrireTexte(dossier, 'flux.xml', flux)
    : ecrireFlux(dossier, 'flux.xml', flux)
}
