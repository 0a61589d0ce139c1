import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Un encart de l'accueil. */
export type Encart = Pick<Texte, 'id'> & Lu<typeof DONNEES>
