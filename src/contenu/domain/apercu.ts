import type { Publication } from './publication.ts'

/** Brouillons montrés sur le vrai portail, à qui en a le lien, jusqu'à son échéance. */
export interface Apercus {
  /** Rend le jeton du lien `/apercu/<jeton>` ; seule son empreinte est gardée. */
  readonly deposer: (publication: Publication, expireLe: Date) => Promise<string>
  /** `undefined` : jeton inconnu ou périmé. */
  readonly lire: (jeton: string, instant: Date) => Promise<Publication | undefined>
}
