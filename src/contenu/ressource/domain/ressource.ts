import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Une ressource pour s'orienter ou se préparer : texte, vidéo, podcast, outil… */
export type Ressource = Texte & Lu<typeof DONNEES>
