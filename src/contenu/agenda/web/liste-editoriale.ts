import { createElement } from 'preact'
import type { ContexteDeRendu } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { executeurEnMemoire, htmlListeDansUnTexte, type ListeDemandee } from '../../../liste/index.ts'
import type { Territoires } from '../../../referentiels/index.ts'
import type { Actualite } from '../../actualite/domain/actualite.ts'
import { LISTE_ACTUALITES } from '../../actualite/usecases/liste-actualites.ts'
import { CarteActualite } from '../../actualite/web/carte-actualite.page.tsx'
import { vueCarteActualite } from '../../actualite/web/carte-actualite.view.ts'
import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { LISTES_EDITORIALES } from '../../socle/domain/recherche-enregistree.ts'
import type { RemplirListe } from '../../socle/web/listes.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { listeAgenda } from '../usecases/liste-agenda.ts'
import { CarteManifestation } from './carte-manifestation.page.tsx'
import { vueCarteManifestation } from './carte-manifestation.view.ts'

export interface DependancesListesEditoriales {
  readonly editorial: () => {
    readonly actualites: readonly Publiee<Actualite>[]
    readonly manifestations: readonly Publiee<Manifestation>[]
  }
  readonly horloge: Horloge
  readonly territoires: Territoires
  /** Remplit les listes des moteurs de recherche. */
  readonly autres: RemplirListe
}

/** Remplit les listes « actualites » et « agenda » d'un texte, dans l'ordre de leurs pages ; laisse les autres à `autres`. */
export function creerListesEditoriales(deps: DependancesListesEditoriales): RemplirListe {
  return (contexte, demande) => {
    const liste = LISTES_EDITORIALES.find((une) => une === demande.moteur)
    return liste === undefined ? deps.autres(contexte, demande) : LISTER[liste](deps, contexte, demande)
  }
}

type Lister = (
  deps: DependancesListesEditoriales,
  contexte: ContexteDeRendu,
  demande: ListeDemandee,
) => string

const LISTER: Readonly<Record<(typeof LISTES_EDITORIALES)[number], Lister>> = {
  actualites: ({ editorial }, contexte, demande) =>
    htmlListeDansUnTexte(
      contexte,
      {
        liste: LISTE_ACTUALITES,
        executeur: executeurEnMemoire(LISTE_ACTUALITES, editorial().actualites),
        carte: ({ valeur }, niveauTitre) =>
          createElement(CarteActualite, { carte: vueCarteActualite(valeur), niveauTitre }),
      },
      demande,
    ),
  agenda: ({ editorial, horloge, territoires }, contexte, demande) => {
    const liste = listeAgenda(contexte.instance.region.departements, horloge(), territoires)
    return htmlListeDansUnTexte(
      contexte,
      {
        liste,
        territoires,
        executeur: executeurEnMemoire(liste, editorial().manifestations),
        carte: ({ valeur }, niveauTitre) =>
          createElement(CarteManifestation, { carte: vueCarteManifestation(valeur), niveauTitre }),
      },
      demande,
    )
  },
}
