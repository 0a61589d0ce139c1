import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Une manifestation de l'agenda. */
export type Manifestation = Texte & Lu<typeof DONNEES>

export type LieuManifestation = NonNullable<Manifestation['lieu']>
