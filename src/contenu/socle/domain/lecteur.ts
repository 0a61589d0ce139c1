import type { Resultat } from '../../../kernel/resultat.ts'
import type { Publication, TypePublication } from './publication.ts'

/** Comment les fichiers d'un dossier deviennent des publications d'un type. */
export interface LecteurContenu {
  readonly type: TypePublication
  /** Sous-dossier de `instances/<region>/contenus/`. */
  readonly dossier: string
  /** `id` : nom du fichier sans extension. Les fautes sont des phrases à montrer au rédacteur. */
  readonly lire: (donnees: unknown, id: string) => Resultat<Publication, readonly string[]>
}
