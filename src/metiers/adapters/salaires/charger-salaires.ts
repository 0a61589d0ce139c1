import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { reserver } from '../../../platform/db/index.ts'
import { estCodeFap, type FapRome, type SalaireLu } from '../../domain/salaire-median.ts'
import { lireFapRome, lireSalaires } from './lire-salaires.ts'

export interface DemandeSalaires {
  readonly fichier: string
  /** Table FAP ↔ ROME ; absente : celle déjà chargée. */
  readonly fapRome?: string
  readonly instant: Date
}

export interface RapportSalaires {
  readonly salaires: number
  readonly nonDiffusables: number
  readonly correspondances: number
}

/**
 * Remplace les salaires médians, et la table FAP ↔ ROME si elle est donnée, en une transaction. Lève une erreur dont le message
 * dit ce qui ne va pas ; rien n'a alors changé.
 */
export async function chargerSalaires(
  pool: pg.Pool,
  { fichier, fapRome, instant }: DemandeSalaires,
): Promise<RapportSalaires> {
  const salaires = await lire(fichier, (texte) => lireSalaires(texte, instant.getFullYear()))
  const table = fapRome === undefined ? undefined : await lire(fapRome, lireFapRome)
  const correspondances = await publier(pool, salaires, table)
  const nonDiffusables = salaires.filter(({ montant }) => montant === null).length
  return { salaires: salaires.length, nonDiffusables, correspondances }
}

async function lire<T>(chemin: string, lecture: (texte: string) => T): Promise<T> {
  const texte = await readFile(chemin, 'utf8').catch((cause: unknown) => {
    throw new Error(`« ${chemin} » ne peut être lu : rien n’a été chargé`, { cause })
  })
  try {
    return lecture(texte)
  } catch (cause) {
    throw new Error(
      `« ${chemin} » : ${cause instanceof Error ? cause.message : cause}\nRien n’a été chargé`,
      {
        cause,
      },
    )
  }
}

function publier(
  pool: pg.Pool,
  salaires: readonly SalaireLu[],
  table: readonly FapRome[] | undefined,
): Promise<number> {
  return reserver(pool, async (client) => {
    await client.query('begin')
    await client.query('select from metiers.version for update')
    if (table !== undefined) {
      await client.query('delete from metiers.fap_rome')
      await client.query(ECRIRE_FAP_ROME, [JSON.stringify(table)])
    }
    const { rows } = await client.query<{ nombre: number }>(
      'select count(*)::int as nombre from metiers.fap_rome',
    )
    const nombre = rows[0]?.nombre ?? 0
    if (nombre === 0 && salaires.some(({ code }) => estCodeFap(code))) {
      await client.query('rollback')
      throw new Error(
        'Ces salaires sont donnés par famille de métiers (FAP), et aucune table FAP ↔ ROME ne dit de quels métiers : donnez-la par --fap-rome. Rien n’a été chargé',
      )
    }
    await client.query('delete from metiers.salaire_median')
    await client.query(ECRIRE_SALAIRES, [JSON.stringify(salaires)])
    await client.query("select pg_notify('metiers_charges', numero::text) from metiers.version")
    await client.query('commit')
    return nombre
  })
}

const ECRIRE_FAP_ROME = `
  insert into metiers.fap_rome (fap, code_rome, libelle)
  select fap, "codeRome", libelle from json_to_recordset($1) as t (fap text, "codeRome" text, libelle text)`

const ECRIRE_SALAIRES = `
  insert into metiers.salaire_median (code, annee, montant, source)
  select * from json_to_recordset($1) as t (code text, annee smallint, montant numeric, source text)`
