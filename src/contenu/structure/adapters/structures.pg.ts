import type pg from 'pg'
import { parcourir } from '../../../platform/db/index.ts'
import { lireVersion } from '../../socle/adapters/version.pg.ts'
import type { AdressePubliee, Collection, Trouvaille } from '../../socle/domain/collection.ts'
import type { Structure } from '../domain/structure.ts'

/** Les structures montrées : fiches publiées et dernier fichier data·inclusion (vue `contenu.structure_publiee`). */
export function creerStructures(pool: pg.Pool): Collection<Structure> {
  return {
    une: (id) => lireUne(pool, id),
    parcourir: () => valeurs(pool),
    adresses: () => adresses(pool),
    version: () => lireVersion(pool, 'structure'),
  }
}

interface Ligne extends pg.QueryResultRow {
  readonly donnees: Structure
  readonly modifiee_le: Date
  readonly retiree_le: Date | null
}

/** Une structure retirée d'un côté et publiée de l'autre est publiée. */
async function lireUne(pool: pg.Pool, id: string): Promise<Trouvaille<Structure>> {
  const sql = `
    select donnees, modifiee_le, retiree_le from contenu.structure_publiee where id = $1
    order by retiree_le nulls first limit 1`
  const { rows } = await pool.query<Ligne>(sql, [id])
  const ligne = rows[0]
  if (ligne === undefined) return { etat: 'inconnue' }
  const { donnees: valeur, retiree_le: retireeLe } = ligne
  if (retireeLe !== null) return { etat: 'retiree', valeur, retireeLe }
  return { etat: 'publiee', valeur, modifieeLe: ligne.modifiee_le }
}

async function* valeurs(pool: pg.Pool): AsyncGenerator<Structure> {
  const sql = 'select donnees from contenu.structure_publiee where retiree_le is null order by id'
  for await (const { donnees } of parcourir<Ligne>(pool, sql)) yield donnees
}

async function* adresses(pool: pg.Pool): AsyncGenerator<AdressePubliee> {
  const sql =
    'select id, slug, modifiee_le from contenu.structure_publiee where retiree_le is null order by id'
  const lignes = parcourir<{ id: string; slug: string; modifiee_le: Date }>(pool, sql)
  for await (const { id, slug, modifiee_le } of lignes) yield { id, slug, modifieeLe: modifiee_le }
}
