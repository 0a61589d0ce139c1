import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'
import { pageMontree } from '../../kernel/pagination.ts'

/** Ce que l'équipe a fait d'une recherche sans résultat. */
export const DECISIONS = ['synonyme', 'redirection', 'contenu', 'sans-suite'] as const
export type Decision = (typeof DECISIONS)[number]

export type EtatDeRecherche = 'a-traiter' | 'traitees' | 'sans-suite'

export interface DemandeSansResultat {
  readonly depuis: Jour
  readonly etat: EtatDeRecherche
  /** Absent : tous les moteurs. */
  readonly moteur?: string | undefined
  /** Partie du texte ; vide : toutes. */
  readonly contient: string
  readonly page: number
  readonly parPage: number
}

export interface RechercheSansResultat {
  /** Numéro de la suite ; nul tant que personne n'a touché à la recherche. */
  readonly suite: string | null
  readonly texte: string
  readonly nombre: number
  readonly moteurs: readonly string[]
  /** Dernier jour où elle n'a rien trouvé. */
  readonly dernierJour: Jour
  readonly decision: Decision | null
  readonly detail: string | null
  readonly decideeLe: Date | null
}

export interface PageSansResultat {
  readonly total: number
  /** Celle qui est demandée, ou la dernière si elle est au-delà. */
  readonly page: number
  readonly recherches: readonly RechercheSansResultat[]
}

/** Les recherches qui n'ont rien trouvé depuis ce jour, une par texte, les plus faites d'abord. */
export async function listerSansResultat(
  pool: pg.Pool,
  demande: DemandeSansResultat,
): Promise<PageSansResultat> {
  const { depuis, etat, moteur = '', contient, page, parPage } = demande
  const { rows } = await pool.query<RechercheSansResultat & pg.QueryResultRow & { readonly rangs: number }>(
    `select r.texte, sum(r.nombre)::int as nombre, array_agg(distinct r.moteur order by r.moteur) as moteurs,
       max(r.jour)::text as "dernierJour", s.id::text as suite, s.decision, s.detail, s.decidee_le as "decideeLe",
       (count(*) over ())::int as rangs
     from recherche.requete r left join recherche.suite s on s.texte = r.texte
     where r.jour >= $1::date and r.total = 0 and ($2 = '' or r.moteur = $2) and strpos(r.texte, $3) > 0
       and case $4 when 'a-traiter' then s.decision is null
         when 'sans-suite' then s.decision = 'sans-suite' else s.decision <> 'sans-suite' end
     group by r.texte, s.id, s.decision, s.detail, s.decidee_le
     order by nombre desc, r.texte limit $5 offset $6`,
    [depuis, moteur, contient, etat, parPage, (page - 1) * parPage],
  )
  const total = rows[0]?.rangs ?? 0
  if (total > 0 || page === 1)
    return { total, page, recherches: rows.map(({ rangs: _, ...recherche }) => recherche) }
  const premiere = await listerSansResultat(pool, { ...demande, page: 1 })
  const derniere = pageMontree(page, premiere.total, parPage)
  return derniere === 1 ? premiere : listerSansResultat(pool, { ...demande, page: derniere })
}

/** Le numéro d'une recherche : lui seul la désigne dans une adresse ou au journal d'audit. Elle reste à traiter. */
export async function numeroterRecherche(pool: pg.Pool, texte: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into recherche.suite as s (texte) values ($1)
     on conflict (texte) do update set texte = excluded.texte returning s.id::text`,
    [texte],
  )
  return numeroDe(rows)
}

/** Le texte d'une recherche numérotée ; `undefined` : il a été oublié, ou ce n'est pas un numéro. */
export async function texteDeRecherche(pool: pg.Pool, id: string): Promise<string | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const { rows } = await pool.query<{ texte: string }>('select texte from recherche.suite where id = $1', [
    id,
  ])
  return rows[0]?.texte
}

/** Marque une recherche et rend son numéro ; une décision nouvelle remplace l'ancienne. */
export async function deciderRecherche(
  pool: pg.Pool,
  {
    texte,
    decision,
    detail,
  }: { readonly texte: string; readonly decision: Decision; readonly detail: string },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into recherche.suite as s (texte, decision, detail) values ($1, $2, $3)
     on conflict (texte) do update set decision = excluded.decision, detail = excluded.detail, decidee_le = now()
     returning s.id::text`,
    [texte, decision, detail],
  )
  return numeroDe(rows)
}

/** La recherche est de nouveau à traiter. `undefined` si rien n'en avait été décidé. */
export async function revoirRecherche(pool: pg.Pool, texte: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>(
    `update recherche.suite set decision = null, detail = ''
     where texte = $1 and decision is not null returning id::text`,
    [texte],
  )
  return rows[0]?.id
}

function numeroDe(rows: readonly { readonly id: string }[]): string {
  const [ligne] = rows
  if (ligne === undefined) throw new Error('la recherche n’a pas été numérotée')
  return ligne.id
}

/**
 * Oublie les décisions et les redirections des recherches que plus personne n'a faites depuis ce jour : le journal des
 * requêtes, déjà purgé, ne les porte plus.
 */
export async function oublierRecherches(pool: pg.Pool, avant: Jour): Promise<void> {
  for (const [table, date] of TABLES_A_PURGER) {
    await pool.query(
      `delete from recherche.${table} as gardee where ${date} < $1::date
         and not exists (select from recherche.requete r where r.texte = gardee.texte)`,
      [avant],
    )
  }
}

const TABLES_A_PURGER = [
  ['suite', 'decidee_le'],
  ['redirection', 'creee_le'],
] as const
