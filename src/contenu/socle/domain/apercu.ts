import type { Publication } from './publication.ts'

/** La publication d'un brouillon, et jusqu'à quand son lien l'ouvre. */
export interface ApercuLu extends Publication {
  readonly expireLe?: Date
}

/** Brouillons montrés sur le vrai portail, à qui en a le lien, jusqu'à son échéance. */
export interface Apercus {
  /** Rend le jeton du lien `/apercu/<jeton>` ; seule son empreinte est gardée. */
  readonly deposer: (publication: Publication, expireLe: Date) => Promise<string>
  /** `undefined` : jeton inconnu ou périmé. */
  readonly lire: (jeton: string, instant: Date) => Promise<ApercuLu | undefined>
}
