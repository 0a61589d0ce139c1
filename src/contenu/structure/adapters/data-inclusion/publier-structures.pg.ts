import { createHash } from 'node:crypto'
import type pg from 'pg'
import { slug } from '../../../../kernel/slug.ts'
import { type CelluleCopie, copierLignes, enTransaction } from '../../../../platform/db/index.ts'
import { nouvelleVersion } from '../../../socle/adapters/version.pg.ts'
import type { Structure } from '../../domain/structure.ts'

export interface Changements {
  readonly gardees: number
  readonly creees: number
  readonly modifiees: number
  readonly retirees: number
}

/** Refuse de tout retirer : un fichier dont rien n'est gardé est sans doute le mauvais fichier. */
export class AucuneStructure extends Error {}

/** Une transaction : la table devient exactement `structures`, les absentes sont retirées, la version est annoncée. */
export function publierStructures(
  pool: pg.Pool,
  structures: AsyncIterable<Structure>,
  instant: Date,
): Promise<Changements> {
  return enTransaction(pool, async (client) => {
    await client.query(ARRIVAGE)
    await copierLignes(
      client,
      'structure_arrivee (id, slug, nom, source, donnees, empreinte)',
      lignes(structures),
    )
    await client.query('analyze structure_arrivee')
    const changements = await comparer(client, instant)
    if (changements.creees + changements.modifiees + changements.retirees > 0) {
      await nouvelleVersion(client, 'structure', instant)
    }
    return changements
  })
}

const ARRIVAGE = `
  create temporary table structure_arrivee
    (id text primary key, slug text, nom text, source text, donnees json, empreinte text) on commit drop`

async function* lignes(structures: AsyncIterable<Structure>): AsyncGenerator<readonly CelluleCopie[]> {
  for await (const structure of structures) {
    const { id, nom, source } = structure
    const donnees = JSON.stringify(structure)
    const empreinte = createHash('sha256').update(donnees).digest('hex')
    yield [id, slug(nom), nom, source, donnees, empreinte]
  }
}

async function comparer(client: pg.ClientBase, instant: Date): Promise<Changements> {
  const gardees = await client.query<{ n: number }>('select count(*)::int as n from structure_arrivee')
  const nombre = gardees.rows[0]?.n ?? 0
  if (nombre === 0) throw new AucuneStructure('aucune structure gardée')
  const modifiees = await client.query(MODIFIER, [instant])
  const creees = await client.query(CREER, [instant])
  const retirees = await client.query(RETIRER, [instant])
  return {
    gardees: nombre,
    creees: creees.rowCount ?? 0,
    modifiees: modifiees.rowCount ?? 0,
    retirees: retirees.rowCount ?? 0,
  }
}

const MODIFIER = `
  update contenu.structure s
  set slug = a.slug, nom = a.nom, source = a.source, donnees = a.donnees, empreinte = a.empreinte,
      publiee_le = case when s.retiree_le is null then s.publiee_le else $1 end,
      modifiee_le = $1, retiree_le = null
  from structure_arrivee a
  where s.id = a.id and (s.empreinte <> a.empreinte or s.retiree_le is not null)`

const CREER = `
  insert into contenu.structure (id, slug, nom, source, donnees, empreinte, publiee_le, modifiee_le)
  select id, slug, nom, source, donnees, empreinte, $1, $1 from structure_arrivee
  on conflict (id) do nothing`

const RETIRER = `
  update contenu.structure s set retiree_le = $1
  where retiree_le is null and not exists (select from structure_arrivee a where a.id = s.id)`
