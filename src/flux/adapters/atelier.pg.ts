import type pg from 'pg'
import { fermerArrivage, ouvrirArrivage } from '../../catalogue/back-office.ts'
import { sousVerrou } from '../../platform/db/index.ts'
import type { NombreAnomalies } from '../domain/compte-rendu.ts'
import type { Atelier } from '../usecases/ports.ts'
import { cloreExecution } from './journal.pg.ts'

/** Clé du verrou consultatif : une seule importation à la fois, tous processus confondus. */
const VERROU = 7_330_002

/**
 * Exécute `travail` sur une connexion réservée qui tient le verrou. Un processus tué rend le verrou avec sa connexion.
 * Rend `occupe` sans attendre si le verrou est pris.
 */
export function reserverAtelier<T>(
  pool: pg.Pool,
  travail: (atelier: Atelier) => Promise<T>,
): Promise<T | 'occupe'> {
  return sousVerrou(pool, VERROU, async (client) => {
    const resultat = await travail(await ouvrirAtelier(client))
    await fermerArrivage(client)
    return resultat
  })
}

/** Vrai si une importation tient le verrou, dans n'importe quel processus. */
export async function importEnCours(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ pris: boolean }>(
    `select exists (
       select from pg_locks l join pg_database b on b.oid = l.database
       where b.datname = current_database() and l.locktype = 'advisory' and l.classid = 0 and l.objid = $1::oid
     ) as pris`,
    [VERROU],
  )
  return rows[0]?.pris === true
}

async function ouvrirAtelier(client: pg.ClientBase): Promise<Atelier> {
  return {
    arrivage: await ouvrirArrivage(client),
    noterAnomalies: (execution) => noterAnomalies(client, execution),
    compterIllisibles: (execution) => compterIllisibles(client, execution),
    clore: (rendu) => cloreExecution(client, rendu),
  }
}

async function noterAnomalies(client: pg.ClientBase, execution: string): Promise<readonly NombreAnomalies[]> {
  await client.query(
    `insert into flux.anomalie (execution_id, code, gravite, rang, ligne, numero, champ, valeur, phrase, organisme)
     select $1, code, gravite, rang, ligne, numero, champ, valeur, phrase, organisme from arrivage_anomalie`,
    [execution],
  )
  const { rows } = await client.query<NombreAnomalies & pg.QueryResultRow>(
    `select code, gravite, count(*)::int as nombre from flux.anomalie where execution_id = $1
     group by code, gravite order by nombre desc, code`,
    [execution],
  )
  return rows
}

async function compterIllisibles(client: pg.ClientBase, execution: string): Promise<number> {
  const { rows } = await client.query<{ nombre: number }>(
    `select count(distinct rang)::int as nombre from flux.anomalie
     where execution_id = $1 and code = 'caractere-illisible'`,
    [execution],
  )
  return rows[0]?.nombre ?? 0
}
