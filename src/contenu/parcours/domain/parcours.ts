import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'
import type { DONNEES } from '../schema.ts'

/** Le parcours d'un profil : une introduction et des étapes. Son identifiant est le profil. */
export type Parcours = Texte<ProfilVisiteur> & Lu<typeof DONNEES>
