import type { Actualite } from '../../actualite/domain/actualite.ts'
import type { Manifestation } from '../../agenda/domain/manifestation.ts'
import type { Encart } from '../../encart/domain/encart.ts'
import type { ArbreInfos } from '../../infos/domain/arbre-infos.ts'
import type { PageLegale } from '../../pages-legales/domain/page-legale.ts'
import type { Parcours } from '../../parcours/domain/parcours.ts'
import type { Question } from '../../question/domain/question.ts'
import type { Publiee } from './collection-suivie.ts'
import type { Lien } from './lien.ts'
import type { Destinations } from './suivre-redirections.ts'
import type { IdMenu, IdPageLegale } from './vocabulaire-editorial.ts'

/** Ce que l'équipe publie et que toutes les pages connaissent : en mémoire, relu à chaque publication. */
export interface Editorial {
  /** Change dès qu'une publication change, de quelque type qu'elle soit. */
  readonly version: string
  readonly infos: ArbreInfos
  /** Dans l'ordre des profils. */
  readonly parcours: readonly Parcours[]
  readonly questions: readonly Question[]
  readonly encarts: readonly Encart[]
  readonly menus: Readonly<Record<IdMenu, readonly Lien[]>>
  readonly destinations: Destinations
  readonly pagesLegales: Readonly<Partial<Record<IdPageLegale, PageLegale>>>
  /** Dans aucun ordre : les listes d'un texte les trient et les filtrent comme leurs pages. */
  readonly actualites: readonly Publiee<Actualite>[]
  readonly manifestations: readonly Publiee<Manifestation>[]
  /** Adresses des pages infos+ et des parcours, pour les robots. */
  readonly adresses: readonly AdresseEditoriale[]
}

export interface AdresseEditoriale {
  readonly chemin: string
  readonly modifieeLe: Date
}

/** L'état courant ; `fermer` arrête le suivi. */
export interface EditorialSuivi {
  readonly actuel: () => Editorial
  readonly fermer: () => Promise<void>
}

/** Ce qui a été publié et ne l'est plus : son adresse répond 410. */
export interface PagesRetirees {
  readonly pageInfos: (segment: string) => Promise<Retiree | undefined>
  readonly parcours: (profil: string) => Promise<Retiree | undefined>
}

export interface Retiree {
  readonly titre: string
  readonly retireeLe: Date
}
