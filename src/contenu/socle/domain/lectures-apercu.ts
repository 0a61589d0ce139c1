import type { Actualite } from '../../actualite/domain/actualite.ts'
import type { Manifestation } from '../../agenda/domain/manifestation.ts'
import type { Encart } from '../../encart/domain/encart.ts'
import type { PageInfos } from '../../infos/domain/page-infos.ts'
import type { Menu } from '../../menu/domain/menu.ts'
import type { PageLegale } from '../../pages-legales/domain/page-legale.ts'
import type { Parcours } from '../../parcours/domain/parcours.ts'
import type { Question } from '../../question/domain/question.ts'
import type { Ressource } from '../../ressource/domain/ressource.ts'
import type { Structure } from '../../structure/domain/structure.ts'
import type { Publication } from './publication.ts'
import type { Redirection } from './redirection.ts'

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
