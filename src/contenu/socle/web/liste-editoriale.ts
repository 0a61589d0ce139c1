import { createElement } from 'preact'
import { instanceEnService } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { executeurEnMemoire, htmlListeDansUnTexte } from '../../../liste/index.ts'
import { LISTE_ACTUALITES } from '../../actualite/usecases/liste-actualites.ts'
import { CarteActualite } from '../../actualite/web/carte-actualite.page.tsx'
import { vueCarteActualite } from '../../actualite/web/carte-actualite.view.ts'
import { listeAgenda } from '../../agenda/usecases/liste-agenda.ts'
import { CarteManifestation } from '../../agenda/web/carte-manifestation.page.tsx'
import { vueCarteManifestation } from '../../agenda/web/carte-manifestation.view.ts'
import type { Editorial } from '../domain/editorial.ts'
import type { RemplirListe } from './listes.ts'

export interface DependancesListesEditoriales {
  readonly editorial: () => Pick<Editorial, 'actualites' | 'manifestations'>
  readonly horloge: Horloge
  /** Remplit les listes des moteurs de recherche. */
  readonly autres: RemplirListe
}

/** Remplit les listes « actualites » et « agenda » d'un texte, dans l'ordre de leurs pages ; laisse les autres à `autres`. */
export function creerListesEditoriales(deps: DependancesListesEditoriales): RemplirListe {
  const { editorial, horloge, autres } = deps
  return (demande) => {
    if (demande.moteur === 'actualites') {
      const executeur = executeurEnMemoire(LISTE_ACTUALITES, editorial().actualites)
      return htmlListeDansUnTexte(
        {
          ...{ liste: LISTE_ACTUALITES, executeur },
          carte: ({ valeur }, niveauTitre) =>
            createElement(CarteActualite, { carte: vueCarteActualite(valeur), niveauTitre }),
        },
        demande,
      )
    }
    if (demande.moteur === 'agenda') {
      const liste = listeAgenda(instanceEnService().region.departements, horloge())
      return htmlListeDansUnTexte(
        {
          ...{ liste, executeur: executeurEnMemoire(liste, editorial().manifestations) },
          carte: ({ valeur }, niveauTitre) =>
            createElement(CarteManifestation, { carte: vueCarteManifestation(valeur), niveauTitre }),
        },
        demande,
      )
    }
    return autres(demande)
  }
}
