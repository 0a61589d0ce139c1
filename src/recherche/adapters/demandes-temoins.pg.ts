import type pg from 'pg'
import { stringify } from 'yaml'

/** Ce que l'équipe tape pour savoir si la recherche comprend, et ce qu'elle attend des premiers titres. */
export interface DemandeTemoin {
  readonly id: string
  readonly q: string
  /** Identifiant d'un moteur ; il a pu être retiré depuis. */
  readonly groupe: string
  readonly contient: readonly string[]
  readonly parmi: number
  readonly pourquoi: string
  /** Numéro du compte qui l'a gardée ou modifiée en dernier. */
  readonly auteur: string
  readonly modifieeLe: Date
}

/** À garder ; sans `id`, elle est nouvelle. */
export type TemoinAGarder = Omit<DemandeTemoin, 'id' | 'modifieeLe'> & { readonly id?: string | undefined }

const COLONNES = 'id::text as id, q, groupe, contient, parmi, pourquoi, auteur, modifiee_le as "modifieeLe"'

/** Toutes, dans l'ordre où elles ont été gardées. */
export async function listerTemoins(pool: Pick<pg.Pool, 'query'>): Promise<readonly DemandeTemoin[]> {
  const { rows } = await pool.query<DemandeTemoin & pg.QueryResultRow>(
    `select ${COLONNES} from recherche.demande_temoin order by recherche.demande_temoin.id`,
  )
  return rows
}

/** Rend son numéro ; `undefined` : celle qu'on modifie n'existe plus. */
export async function garderTemoin(
  pool: pg.Pool,
  { id, q, groupe, contient, parmi, pourquoi, auteur }: TemoinAGarder,
): Promise<string | undefined> {
  const valeurs = [q, groupe, contient, parmi, pourquoi, auteur]
  const { rows } =
    id === undefined
      ? await pool.query<{ id: string }>(
          `insert into recherche.demande_temoin (q, groupe, contient, parmi, pourquoi, auteur)
           values ($1, $2, $3, $4, $5, $6) returning id::text`,
          valeurs,
        )
      : await pool.query<{ id: string }>(
          `update recherche.demande_temoin
           set q = $1, groupe = $2, contient = $3, parmi = $4, pourquoi = $5, auteur = $6, modifiee_le = now()
           where id = $7 returning id::text`,
          [...valeurs, id],
        )
  return rows[0]?.id
}

/** Faux si elle n'existait plus. */
export async function supprimerTemoin(pool: pg.Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from recherche.demande_temoin where id = $1', [id])
  return rowCount === 1
}

/** Le fichier que joue `npm run bench -- comprehension --demandes=FICHIER`. */
export function ecrireTemoins(temoins: readonly DemandeTemoin[]): string {
  const demandes = temoins.map(({ q, groupe, contient, parmi, pourquoi }) => ({
    q,
    groupe,
    contient: [...contient],
    parmi,
    ...(pourquoi === '' ? {} : { pourquoi }),
  }))
  return stringify(demandes, { lineWidth: 0 })
}
