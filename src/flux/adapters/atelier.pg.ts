import type pg from 'pg'
import { fermerArrivage, ouvrirArrivage } from '../../catalogue/back-office.ts'
import type { NombreAnomalies } from '../domain/compte-rendu.ts'
import type { Atelier } from '../usecases/ports.ts'
import { cloreExecution } from './journal.pg.ts'

/** Clé du verrou consultatif : une seule importation à la fois, tous processus confondus. */
const VERROU = 7_330_002

/**
 * Exécute `travail` sur une connexion réservée qui tient le verrou. Un processus tué rend le verrou avec sa connexion.
 * Rend `occupe` sans attendre si le verrou est pris.
 */
export async function reserverAtelier<T>(
  pool: pg.Pool,
  travail: (atelier: Atelier) => Promise<T>,
): Promise<T | 'occupe'> {
  const client = await pool.connect()
  client.on('error', connexionPerdue)
  let propre = false
  try {
    if (!(await verrouiller(client))) {
      propre = true
      return 'occupe'
    }
    const resultat = await travail(await ouvrirAtelier(client))
    await fermerArrivage(client)
    await client.query('select pg_advisory_unlock($1)', [VERROU])
    propre = true
    return resultat
  } finally {
    client.off('error', connexionPerdue)
    client.release(!propre)
  }
}

/** Sans écouteur, une connexion coupée arrêterait le processus ; la requête suivante, elle, échoue et le dit. */
function connexionPerdue(): void {}

async function verrouiller(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ pris: boolean }>('select pg_try_advisory_lock($1) as pris', [VERROU])
  return rows[0]?.pris === true
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
