import type pg from 'pg'
import { enTransaction } from '../../platform/db/index.ts'
import type { RedirectionDeRecherche } from '../domain/texte/vocabulaire-metier.ts'
import type { DonneesVocabulaire } from './lire-vocabulaire.ts'

/** Un groupe, un synonyme à sens unique (avec `de`) ou un sigle, tel qu'il est gardé. */
export interface SynonymeGarde {
  readonly id: string
  /** Le mot qui cherche aussi `mots`, sans l'inverse. */
  readonly de: string | null
  readonly sigle: string | null
  readonly signification: string | null
  readonly mots: readonly string[]
  readonly modifieLe: Date
}

const COLONNES = 'id::text as id, de, sigle, signification, mots, modifie_le as "modifieLe"'

/** Tous, sigles compris, dans l'ordre où ils se lisent. */
export async function listerSynonymes(pool: Pick<pg.Pool, 'query'>): Promise<readonly SynonymeGarde[]> {
  const { rows } = await pool.query<SynonymeGarde & pg.QueryResultRow>(
    `select ${COLONNES} from recherche.synonyme order by sigle is not null, coalesce(sigle, de, mots[1]), recherche.synonyme.id`,
  )
  return rows
}

/** Les mêmes, dans la forme du fichier YAML. */
export function donneesDe(gardes: readonly SynonymeGarde[]): DonneesVocabulaire {
  return {
    groupes: gardes.flatMap(({ de, sigle, mots }) => (sigle === null && de === null ? [[...mots]] : [])),
    sens: gardes.flatMap(({ de, mots }) => (de === null ? [] : [{ de, vers: [...mots] }])),
    sigles: gardes.flatMap(({ sigle, signification, mots }) =>
      sigle === null || signification === null
        ? []
        : [{ sigle, signification, ...(mots.length > 0 ? { mots: [...mots] } : {}) }],
    ),
  }
}

/** Un groupe, un synonyme à sens unique ou un sigle à garder ; sans `id`, il est nouveau. */
export interface SynonymeAGarder {
  readonly id?: string | undefined
  readonly de?: string | undefined
  readonly sigle?: { readonly sigle: string; readonly signification: string } | undefined
  readonly mots: readonly string[]
}

/** Rend son identifiant ; `undefined` : celui qu'on modifie n'existe plus. */
export async function garderSynonyme(
  pool: pg.Pool,
  { id, de, sigle, mots }: SynonymeAGarder,
): Promise<string | undefined> {
  const valeurs = [de ?? null, sigle?.sigle ?? null, sigle?.signification ?? null, mots]
  const { rows } =
    id === undefined
      ? await pool.query<{ id: string }>(
          'insert into recherche.synonyme (de, sigle, signification, mots) values ($1, $2, $3, $4) returning id::text',
          valeurs,
        )
      : await pool.query<{ id: string }>(
          `update recherche.synonyme set de = $1, sigle = $2, signification = $3, mots = $4, modifie_le = now()
           where id = $5 returning id::text`,
          [...valeurs, id],
        )
  return rows[0]?.id
}

/** Rend ce qui a été supprimé. */
export async function supprimerSynonyme(pool: pg.Pool, id: string): Promise<SynonymeGarde | undefined> {
  const { rows } = await pool.query<SynonymeGarde & pg.QueryResultRow>(
    `delete from recherche.synonyme where id = $1 returning ${COLONNES}`,
    [id],
  )
  return rows[0]
}

/** Remplace tout le vocabulaire, ou rien. */
export function remplacerSynonymes(pool: pg.Pool, donnees: DonneesVocabulaire): Promise<void> {
  return enTransaction(pool, async (client) => {
    await client.query('delete from recherche.synonyme')
    await inserer(client, donnees)
  })
}

/** Charge la semence dans une base qui n'en a jamais reçu. Faux : elle l'avait déjà, rien n'est changé. */
export function semerSynonymes(pool: pg.Pool, semence: DonneesVocabulaire): Promise<boolean> {
  return enTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      'insert into recherche.semence default values on conflict do nothing',
    )
    if (rowCount === 1) await inserer(client, semence)
    return rowCount === 1
  })
}

async function inserer(client: pg.ClientBase, { groupes, sens, sigles }: DonneesVocabulaire): Promise<void> {
  const lignes = [
    ...groupes.map((mots) => ({ mots })),
    ...sens.map(({ de, vers }) => ({ de, mots: vers })),
    ...sigles.map(({ mots = [], ...reste }) => ({ ...reste, mots })),
  ]
  await client.query(
    `insert into recherche.synonyme (de, sigle, signification, mots)
     select de, sigle, signification, array(select json_array_elements_text(mots))
     from json_to_recordset($1) as ligne (de text, sigle text, signification text, mots json)`,
    [JSON.stringify(lignes)],
  )
}

/** Les redirections de recherche, par texte replié. */
export async function lireRedirections(
  pool: Pick<pg.Pool, 'query'>,
): Promise<ReadonlyMap<string, RedirectionDeRecherche>> {
  const { rows } = await pool.query<RedirectionDeRecherche & { texte: string }>(
    'select texte, chemin, libelle from recherche.redirection order by texte',
  )
  return new Map(rows.map(({ texte, chemin, libelle }) => [texte, { chemin, libelle }]))
}

export async function garderRedirection(
  pool: pg.Pool,
  { texte, chemin, libelle }: RedirectionDeRecherche & { readonly texte: string },
): Promise<void> {
  await pool.query(
    `insert into recherche.redirection (texte, chemin, libelle) values ($1, $2, $3)
     on conflict (texte) do update set chemin = excluded.chemin, libelle = excluded.libelle`,
    [texte, chemin, libelle],
  )
}

/** Faux si elle n'existait pas. */
export async function supprimerRedirection(pool: pg.Pool, texte: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from recherche.redirection where texte = $1', [texte])
  return rowCount === 1
}
