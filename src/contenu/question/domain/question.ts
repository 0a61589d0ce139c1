import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Une question fréquente ; son titre est la question, son HTML la réponse. */
export type Question = Texte & Lu<typeof DONNEES>
