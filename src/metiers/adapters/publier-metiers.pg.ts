import { createHash } from 'node:crypto'
import type pg from 'pg'
import { copierLignes, reserver } from '../../platform/db/index.ts'
import type { Metier } from '../domain/metier.ts'

export interface MetiersAPublier {
  readonly release: string
  readonly metiers: readonly Metier[]
  readonly instant: Date
  /** Gardé tel quel dans l'historique si le chargement change quelque chose. */
  readonly rapport: unknown
}

export interface VolumesMetiers {
  readonly lus: number
  readonly crees: number
  readonly modifies: number
  readonly inchanges: number
  readonly retires: number
}

/**
 * Publie tous les métiers d'une publication en une transaction : ce qui n'a pas changé n'est pas réécrit, ce qui a
 * disparu est retiré et daté. Annonce `metiers_charges` si quelque chose a changé. `essai` : compare, puis annule tout.
 */
export function publierMetiers(
  pool: pg.Pool,
  aPublier: MetiersAPublier,
  essai = false,
): Promise<VolumesMetiers> {
  return reserver(pool, async (client) => {
    await client.query('begin')
    // Un chargement à la fois : le suivant attend ici et compare à ce que le premier a publié.
    await client.query('select from metiers.version for update')
    const volumes = await remplacer(client, aPublier)
    if (volumes.crees + volumes.modifies + volumes.retires > 0)
      await changerDeVersion(client, aPublier, volumes)
    await client.query(essai ? 'rollback' : 'commit')
    return volumes
  })
}

async function remplacer(
  client: pg.ClientBase,
  { metiers, instant }: MetiersAPublier,
): Promise<VolumesMetiers> {
  await client.query(`create temporary table arrives
    (code_rome text primary key, intitule text, contenu text, empreinte text) on commit drop`)
  await copierLignes(client, 'arrives (code_rome, intitule, contenu, empreinte)', lignes(metiers))
  const { rows } = await client.query<Omit<VolumesMetiers, 'lus' | 'inchanges'>>(COMPARER)
  const { crees = 0, modifies = 0, retires = 0 } = rows[0] ?? {}
  await client.query(ECRIRE, [instant])
  await client.query(RETIRER, [instant])
  const lus = metiers.length
  return { lus, crees, modifies, inchanges: lus - crees - modifies, retires }
}

async function* lignes(metiers: readonly Metier[]): AsyncGenerator<readonly string[]> {
  for (const metier of metiers) {
    const contenu = JSON.stringify(metier)
    const empreinte = createHash('sha256').update(contenu).digest('base64url')
    yield [metier.codeRome, metier.intitule, contenu, empreinte]
  }
}

const COMPARER = `
  select count(*) filter (where m.code_rome is null)::int as crees,
         count(*) filter (where m.empreinte <> a.empreinte or m.retire_le is not null)::int as modifies,
         (select count(*)::int from metiers.metier p where p.retire_le is null
            and not exists (select from arrives a where a.code_rome = p.code_rome)) as retires
    from arrives a left join metiers.metier m using (code_rome)`

const ECRIRE = `
  insert into metiers.metier as m (code_rome, intitule, contenu, empreinte, modifie_le)
  select code_rome, intitule, contenu::json, empreinte, $1 from arrives
  on conflict (code_rome) do update
  set intitule = excluded.intitule, contenu = excluded.contenu, empreinte = excluded.empreinte,
      modifie_le = excluded.modifie_le, retire_le = null
  where m.empreinte <> excluded.empreinte or m.retire_le is not null`

const RETIRER = `
  update metiers.metier m set retire_le = $1
  where retire_le is null and not exists (select from arrives a where a.code_rome = m.code_rome)`

async function changerDeVersion(
  client: pg.ClientBase,
  { release, instant, rapport }: MetiersAPublier,
  volumes: VolumesMetiers,
): Promise<void> {
  const { rows } = await client.query<{ numero: string }>(
    'update metiers.version set numero = numero + 1, release = $1, chargee_le = $2 returning numero::text',
    [release, instant],
  )
  await client.query('insert into metiers.chargement (release, charge_le, rapport) values ($1, $2, $3)', [
    release,
    instant,
    JSON.stringify({ rapport, volumes }),
  ])
  await client.query("select pg_notify('metiers_charges', $1)", [rows[0]?.numero ?? ''])
}
