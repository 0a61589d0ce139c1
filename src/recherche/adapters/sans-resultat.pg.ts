import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'

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
       max(r.jour)::text as "dernierJour", s.decision, s.detail, s.decidee_le as "decideeLe",
       (count(*) over ())::int as rangs
     from recherche.requete r left join recherche.suite s on s.texte = r.texte
     where r.jour >= $1::date and r.total = 0 and ($2 = '' or r.moteur = $2) and strpos(r.texte, $3) > 0
       and case $4 when 'a-traiter' then s.decision is null
         when 'sans-suite' then s.decision = 'sans-suite' else s.decision <> 'sans-suite' end
     group by r.texte, s.decision, s.detail, s.decidee_le
     order by nombre desc, r.texte limit $5 offset $6`,
    [depuis, moteur, contient, etat, parPage, (page - 1) * parPage],
  )
  return { total: rows[0]?.rangs ?? 0, recherches: rows.map(({ rangs: _, ...recherche }) => recherche) }
}

/** Marque une recherche ; une décision nouvelle remplace l'ancienne. */
export async function deciderRecherche(
  pool: pg.Pool,
  {
    texte,
    decision,
    detail,
  }: { readonly texte: string; readonly decision: Decision; readonly detail: string },
): Promise<void> {
  await pool.query(
    `insert into recherche.suite (texte, decision, detail) values ($1, $2, $3)
     on conflict (texte) do update set decision = excluded.decision, detail = excluded.detail, decidee_le = now()`,
    [texte, decision, detail],
  )
}

/** La recherche est de nouveau à traiter. Faux si rien n'en avait été décidé. */
export async function revoirRecherche(pool: pg.Pool, texte: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from recherche.suite where texte = $1', [texte])
  return rowCount === 1
}
