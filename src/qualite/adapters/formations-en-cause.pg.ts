import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'
import { pageMontree } from '../../kernel/pagination.ts'
import { parcourir } from '../../platform/db/parcourir.ts'
import { estMesure, type IdMesure } from '../domain/mesures.ts'

export interface DemandeDeFormations {
  readonly jour: Jour
  /** Absent : tous les organismes. */
  readonly organisme?: string
  /** Absente : toutes les mesures. */
  readonly mesure?: IdMesure
}

export interface FormationEnCause {
  readonly numero: string
  readonly intitule: string
  readonly organismeNumero: string
  readonly organismeNom: string
  readonly defauts: readonly IdMesure[]
}

export interface PageDeFormationsEnCause {
  readonly total: number
  /** Celle qui est demandée, ou la dernière si elle est au-delà. */
  readonly page: number
  readonly formations: readonly FormationEnCause[]
}

interface Ligne extends pg.QueryResultRow {
  readonly numero: string
  readonly intitule: string
  readonly organismeNumero: string
  readonly organismeNom: string
  readonly defauts: readonly string[]
}

const EN_CAUSE = `
  select numero, intitule, organisme_numero as "organismeNumero", organisme_nom as "organismeNom", defauts
  from qualite.formation_du_jour($1::date)
  where ($2 = '' or organisme_numero = $2)
    and case when $3 = '' then cardinality(defauts) > 0 else $3 = any (defauts) end`

/** Les formations en défaut, les plus défectueuses d'abord. */
export async function lireFormationsEnCause(
  pool: pg.Pool,
  demande: DemandeDeFormations,
  { page, parPage }: { readonly page: number; readonly parPage: number },
): Promise<PageDeFormationsEnCause> {
  const { rows } = await pool.query<Ligne & { readonly total: number }>(
    `select *, (count(*) over ())::int as total from (${EN_CAUSE}) as en_cause
     order by cardinality(defauts) desc, numero limit $4 offset $5`,
    [...valeurs(demande), parPage, (page - 1) * parPage],
  )
  const total = rows[0]?.total ?? 0
  if (total > 0 || page === 1) return { total, page, formations: rows.map(enCause) }
  const premiere = await lireFormationsEnCause(pool, demande, { page: 1, parPage })
  const derniere = pageMontree(page, premiere.total, parPage)
  return derniere === 1 ? premiere : lireFormationsEnCause(pool, demande, { page: derniere, parPage })
}

/** Les mêmes, toutes, à mémoire constante. */
export async function* parcourirFormationsEnCause(
  pool: pg.Pool,
  demande: DemandeDeFormations,
): AsyncGenerator<FormationEnCause, void, undefined> {
  const sql = `${EN_CAUSE} order by organisme_nom, organisme_numero, numero`
  for await (const ligne of parcourir<Ligne>(pool, sql, valeurs(demande))) yield enCause(ligne)
}

const valeurs = ({ jour, organisme, mesure }: DemandeDeFormations): readonly string[] => [
  jour,
  organisme ?? '',
  mesure ?? '',
]

function enCause({ numero, intitule, organismeNumero, organismeNom, defauts }: Ligne): FormationEnCause {
  return { numero, intitule, organismeNumero, organismeNom, defauts: defauts.filter(estMesure) }
}
