import type { IncomingHttpHeaders } from 'node:http'

export interface AppelRecu {
  readonly methode: string
  /** Sans `/partenaire`. */
  readonly chemin: string
  readonly parametres: URLSearchParams
  readonly entetes: IncomingHttpHeaders
  readonly corps: string
}

export interface Reponse {
  readonly statut: number
  readonly entetes?: Readonly<Record<string, string>>
  /** Texte tel quel, ou valeur écrite en JSON ; absent : corps vide. */
  readonly corps?: unknown
}

export const ok = (corps: unknown): Reponse => ({ statut: 200, corps })
export const vide = (statut: number): Reponse => ({ statut })
export const erreur = (statut: number, message: string): Reponse => ({ statut, corps: { message } })

export const ERREUR_TECHNIQUE = erreur(
  500,
  'Erreur technique. Veuillez contacter le support de francetravail.io.',
)
