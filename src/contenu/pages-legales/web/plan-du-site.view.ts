import type { LienEcrit } from '../../../gabarit/index.ts'
import { INFORMER, MENU, type Rubrique } from '../../../gabarit/navigation.ts'
import type { NoeudInfos } from '../../infos/domain/arbre-infos.ts'
import { cartesDesParcours } from '../../parcours/web/parcours.view.ts'
import type { Editorial } from '../../socle/domain/editorial.ts'

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

/** `horsMenu` : les rubriques que le menu n'ouvre pas. */
export function vuePlan(
  { infos, parcours, menus }: Pick<Editorial, 'infos' | 'parcours' | 'menus'>,
  horsMenu: readonly Rubrique[],
): VuePlan {
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
