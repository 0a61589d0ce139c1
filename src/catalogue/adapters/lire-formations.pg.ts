import type pg from 'pg'
import type { FicheTrouvee } from '../../kernel/fiche.ts'
import { parcourir } from '../../platform/db/index.ts'
import type { AdresseFormation } from '../domain/catalogue.ts'
import type { Formation } from '../domain/formation.ts'

export async function lireFormation(pool: pg.Pool, numero: string): Promise<FicheTrouvee<Formation>> {
  const { rows } = await pool.query<{ contenu: Formation; retiree_le: Date | null }>(
    'select contenu, retiree_le from catalogue.formation where numero = $1',
    [numero],
  )
  const ligne = rows[0]
  if (ligne === undefined) return { etat: 'inconnue' }
  const { contenu: valeur, retiree_le: retireeLe } = ligne
  return retireeLe === null ? { etat: 'publiee', valeur } : { etat: 'retiree', valeur, retireeLe }
}

export async function lireFormations(pool: pg.Pool, numeros: readonly string[]): Promise<Formation[]> {
  const { rows } = await pool.query<{ contenu: Formation }>(
    `select f.contenu from unnest($1::text[]) with ordinality as demande (numero, rang)
     join catalogue.formation f on f.numero = demande.numero and f.retiree_le is null
     order by demande.rang`,
    [numeros],
  )
  return rows.map(({ contenu }) => contenu)
}

export async function* parcourirFormations(pool: pg.Pool): AsyncGenerator<Formation, void, undefined> {
  const sql = 'select contenu from catalogue.formation where retiree_le is null order by numero'
  for await (const { contenu } of parcourir<{ contenu: Formation }>(pool, sql)) yield contenu
}

export function adressesFormations(pool: pg.Pool): AsyncIterable<AdresseFormation> {
  return parcourir<AdresseFormation & pg.QueryResultRow>(
    pool,
    `select numero, intitule, modifiee_le as "modifieeLe" from catalogue.formation
     where retiree_le is null order by numero`,
  )
}

export async function numeroParAncienneAdresse(
  pool: pg.Pool,
  numeroLocal: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ numero: string }>(
    `select numero from catalogue.formation where numero_local = $1
     order by retiree_le desc nulls first, numero limit 1`,
    [numeroLocal],
  )
  return rows[0]?.numero
}
