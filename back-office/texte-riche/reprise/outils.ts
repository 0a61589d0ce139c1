import { createHash } from 'node:crypto'

/** Ce dont la reprise a besoin hors de l'HTML. */
export interface OutilsDeReprise {
  /** Identifiant du média servi à cette adresse (`/medias/photo.webp`) ; absent, l'image ou le document n'est pas repris. */
  readonly mediaDe?: (chemin: string) => string | number | undefined
}

export interface Reprise {
  readonly mediaDe: (chemin: string) => string | number | undefined
  /** Identifiant de nœud, le même à chaque reprise du même HTML. */
  readonly identifiant: () => string
}

export function preparerReprise(html: string, { mediaDe = () => undefined }: OutilsDeReprise): Reprise {
  let rang = 0
  return {
    mediaDe,
    identifiant: () => createHash('sha256').update(`${rang++} ${html}`).digest('hex').slice(0, 24),
  }
}
