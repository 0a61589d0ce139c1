import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES, REPONSE } from '../schema.ts'
import type { IdPageLegale } from './pages-legales.ts'

/** Une page légale : un texte libre ajouté au gabarit, et ce que certaines déclarent. */
export type PageLegale = Texte<IdPageLegale> & Lu<typeof DONNEES>

export type MentionsLegales = NonNullable<PageLegale['mentions']>
export type DeclarationEcoConception = NonNullable<PageLegale['ecoConception']>
export type ReponseRgesn = Lu<typeof REPONSE>
