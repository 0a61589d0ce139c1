import { randomBytes } from 'node:crypto'
import type { Executant } from '../../../src/platform/db/index.ts'

const OCTETS = 32
const UNE_HEURE = 3_600_000

export interface Secours {
  readonly courriel: string
  readonly instant: Date
}

export type SecoursPrepare =
  /** `chemin` porte le jeton : il vaut une heure, une fois. */
  | { readonly etat: 'lien'; readonly chemin: string }
  | { readonly etat: 'inconnu' }
  /** Le back-office n'a encore jamais démarré sur cette base. */
  | { readonly etat: 'sans-comptes' }

/**
 * Rend l'accès à qui a perdu téléphone, codes et parfois mot de passe, quand aucun administrateur ne peut l'aider. Son second
 * facteur, son mot de passe et ses sessions ne valent plus ; le lien en choisit un autre, et l'enrôlement suit. À appeler dans
 * une transaction : c'est au journal d'audit, ou rien n'a eu lieu.
 */
export async function preparerSecours(executant: Executant, secours: Secours): Promise<SecoursPrepare> {
  const { rows: tables } = await executant.query(`select to_regclass('cms.utilisateurs') as nom`, [])
  if (tables[0]?.nom === null) return { etat: 'sans-comptes' }
  const jeton = randomBytes(OCTETS).toString('hex')
  const compte = await ouvrirLeLien(executant, secours, jeton)
  if (compte === undefined) return { etat: 'inconnu' }
  await executant.query('delete from acces.second_facteur where utilisateur = $1', [compte])
  await executant.query('delete from cms.utilisateurs_sessions where _parent_id = $1', [compte])
  await executant.query(
    `insert into cms.journal_audit (auteur, action, ressource, document)
     values ('exploitant', 'secours', 'utilisateurs', $1)`,
    [String(compte)],
  )
  return { etat: 'lien', chemin: `/admin/nouveau-mot-de-passe?jeton=${jeton}` }
}

/** Le jeton est celui d'un mot de passe oublié ; sans empreinte, aucun mot de passe n'ouvre le compte avant lui. */
async function ouvrirLeLien(
  executant: Executant,
  { courriel, instant }: Secours,
  jeton: string,
): Promise<unknown> {
  const { rows } = await executant.query(
    `update cms.utilisateurs
     set reset_password_token = $2, reset_password_expiration = $3, hash = null, salt = null
     where email = $1 returning id`,
    [courriel.trim().toLowerCase(), jeton, new Date(instant.getTime() + UNE_HEURE)],
  )
  return rows[0]?.id
}
