import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Une actualité du portail. */
export type Actualite = Texte & Lu<typeof DONNEES>
