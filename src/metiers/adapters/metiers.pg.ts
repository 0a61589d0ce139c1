import type pg from 'pg'
import { parcourir } from '../../platform/db/index.ts'
import type { Metier } from '../domain/metier.ts'
import type { Tension } from '../domain/tension.ts'
import { metierLu } from './metier-lu.ts'
import { tensionsEnService } from './tensions-en-service.pg.ts'

/** Le répertoire des métiers que le portail montre. */
export interface Metiers {
  readonly metier: (codeRome: string) => Promise<Metier | undefined>
  /** Dans l'ordre des codes demandés ; un code inconnu est passé. */
  readonly plusieurs: (codesRome: readonly string[]) => Promise<readonly Metier[]>
  /** Par code, à mémoire constante. */
  readonly parcourir: () => AsyncIterable<Metier>
  /** Par code ROME, la difficulté à recruter en service ; un métier sans valeur diffusable n'y est pas. */
  readonly tensions: () => Promise<ReadonlyMap<string, Tension>>
  readonly adresses: () => AsyncIterable<AdresseMetier>
  /** Change à chaque chargement qui change un métier, à chaque tension qui change, et seulement alors. */
  readonly version: () => Promise<string>
  readonly statistiques: () => Promise<StatistiquesMetiers>
}

export interface AdresseMetier {
  readonly codeRome: string
  readonly intitule: string
  readonly modifieLe: Date
}

export interface StatistiquesMetiers {
  readonly metiers: number
  readonly appellations: number
  /** « 460 », ou « demonstration ». */
  readonly release?: string
}

export function creerMetiers(pool: pg.Pool): Metiers {
  return {
    metier: async (codeRome) => (await lirePlusieurs(pool, [codeRome]))[0],
    plusieurs: (codesRome) => lirePlusieurs(pool, codesRome),
    parcourir: () => parcourirMetiers(pool),
    tensions: () => tensionsEnService(pool),
    adresses: () => parcourirAdresses(pool),
    version: () => lireVersion(pool),
    statistiques: () => lireStatistiques(pool),
  }
}

interface LigneMetier extends pg.QueryResultRow {
  readonly contenu: unknown
}

async function lirePlusieurs(pool: pg.Pool, codes: readonly string[]): Promise<readonly Metier[]> {
  const { rows } = await pool.query<LigneMetier>(
    `select contenu from metiers.metier where code_rome = any($1) and retire_le is null
      order by array_position($1, code_rome)`,
    [codes],
  )
  return rows.map(({ contenu }) => metierLu(contenu))
}

async function* parcourirMetiers(pool: pg.Pool): AsyncGenerator<Metier> {
  const sql = 'select contenu from metiers.metier where retire_le is null order by code_rome'
  for await (const { contenu } of parcourir<LigneMetier>(pool, sql)) yield metierLu(contenu)
}

interface LigneAdresse extends pg.QueryResultRow {
  readonly code_rome: string
  readonly intitule: string
  readonly modifie_le: Date
}

async function* parcourirAdresses(pool: pg.Pool): AsyncGenerator<AdresseMetier> {
  const sql =
    'select code_rome, intitule, modifie_le from metiers.metier where retire_le is null order by code_rome'
  for await (const ligne of parcourir<LigneAdresse>(pool, sql)) {
    yield { codeRome: ligne.code_rome, intitule: ligne.intitule, modifieLe: ligne.modifie_le }
  }
}

async function lireVersion(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ numero: string }>('select numero::text from metiers.version')
  return rows[0]?.numero ?? '0'
}

async function lireStatistiques(pool: pg.Pool): Promise<StatistiquesMetiers> {
  const { rows } = await pool.query<{ metiers: number; appellations: number; release: string | null }>(
    `select count(*)::int as metiers, coalesce(sum(json_array_length(contenu -> 'appellations')), 0)::int as appellations,
            (select release from metiers.version) as release
       from metiers.metier where retire_le is null`,
  )
  const { metiers = 0, appellations = 0, release = null } = rows[0] ?? {}
  return { metiers, appellations, ...(release === null ? {} : { release }) }
}
