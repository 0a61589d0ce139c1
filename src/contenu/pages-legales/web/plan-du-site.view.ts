import type { LienEcrit } from '../../../gabarit/index.ts'
import { INFORMER, MENU, type Rubrique } from '../../../gabarit/navigation.ts'
import type { ArbreInfos, NoeudInfos } from '../../infos/domain/arbre-infos.ts'
import type { Menu } from '../../menu/domain/menu.ts'
import type { Parcours } from '../../parcours/domain/parcours.ts'
import { cartesDesParcours } from '../../parcours/web/parcours.view.ts'

export interface VuePlan {
  /** Rubriques de recherche, et ce que l'équipe ajoute au menu. */
  readonly chercher: readonly LienEcrit[]
  readonly informer: readonly VueEntreePlan[]
  /** Ce que l'équipe ajoute au pied de page. */
  readonly pied: readonly LienEcrit[]
}

export interface VueEntreePlan extends LienEcrit {
  readonly entrees: readonly VueEntreePlan[]
}

/** Ce que le plan montre de ce qui est publié. */
export interface APlanifier {
  readonly infos: ArbreInfos
  readonly parcours: readonly Parcours[]
  readonly menus: Readonly<Record<Menu['id'], Menu['liens']>>
}

/** `horsMenu` : les rubriques que le menu n'ouvre pas. */
export function vuePlan({ infos, parcours, menus }: APlanifier, horsMenu: readonly Rubrique[]): VuePlan {
  const dessous: Readonly<Record<(typeof INFORMER)[number]['id'], readonly VueEntreePlan[]>> = {
    parcours: cartesDesParcours(parcours).map(({ profil, chemin }) => feuille({ libelle: profil, chemin })),
    infos: infos.racines.map(entree),
    faq: [],
  }
  return {
    chercher: [
      { libelle: 'Accueil', adresse: '/' },
      ...[...MENU, ...horsMenu].map(feuille),
      ...menus.principal,
    ],
    informer: INFORMER.map((rubrique) => ({ ...feuille(rubrique), entrees: dessous[rubrique.id] })),
    pied: menus.pied,
  }
}

const feuille = ({ libelle, chemin }: Pick<Rubrique, 'libelle' | 'chemin'>): VueEntreePlan => ({
  libelle,
  adresse: chemin,
  entrees: [],
})

const entree = ({ page, chemin, enfants }: NoeudInfos): VueEntreePlan => ({
  libelle: page.titre,
  adresse: chemin,
  entrees: enfants.map(entree),
})
