import type { Actualite } from './actualite.ts'
import type { Encart } from './encart.ts'
import type { Manifestation } from './manifestation.ts'
import type { Menu } from './menu.ts'
import type { PageInfos } from './page-infos.ts'
import type { PageLegale } from './page-legale.ts'
import type { Parcours } from './parcours.ts'
import type { Publication } from './publication.ts'
import type { Question } from './question.ts'
import type { Redirection } from './redirection.ts'
import type { Ressource } from './ressource.ts'
import type { Structure } from './structure.ts'

/** `undefined` : les données ne suivent pas le schéma du type. */
export type Lire<Valeur> = (publication: Publication) => Valeur | undefined

/** Comment chaque type de ce domaine se lit d'une publication. */
export interface LecturesApercu {
  readonly structure: Lire<Structure>
  readonly ressource: Lire<Ressource>
  readonly actualite: Lire<Actualite>
  readonly manifestation: Lire<Manifestation>
  readonly pageInfos: Lire<PageInfos>
  readonly parcours: Lire<Parcours>
  readonly question: Lire<Question>
  readonly encart: Lire<Encart>
  readonly menu: Lire<Menu>
  readonly pageLegale: Lire<PageLegale>
  readonly redirection: Lire<Redirection>
}
