import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'

/** Une page infos+ ; ses sous-pages sont celles dont `parent` est son identifiant. */
export type PageInfos = Texte & Lu<typeof DONNEES>
