import { createElement } from 'preact'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { htmlListeDansUnTexte, type ListeDemandee, type Requete } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { IDS_LISTES, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface DependancesListes {
  readonly recherche: Pick<ServiceRecherche, 'trouver' | 'etat'>
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** Les premiers résultats d'un moteur, pour un texte ; vide si le moteur n'existe pas. */
export function creerListes(
  deps: DependancesListes,
): (contexte: ContexteDeRendu, demande: ListeDemandee) => string {
  return (contexte, demande) => {
    const id = IDS_LISTES.find((un) => un === demande.moteur)
    return id === undefined ? '' : lister(deps, contexte, { ...demande, moteur: id })
  }
}

function lister<Id extends IdMoteur>(
  { recherche, territoires, horloge }: DependancesListes,
  contexte: ContexteDeRendu,
  demande: ListeDemandee & { readonly moteur: Id },
): string {
  const id = demande.moteur
  const aujourdhui = jourAParis(horloge())
  const trouver = (requete: Requete) => recherche.trouver(id, requete)
  return htmlListeDansUnTexte(
    contexte,
    {
      liste: MOTEURS[id],
      executeur: recherche.etat().pret ? { trouver } : undefined,
      territoires,
      carte: (resultat, niveauTitre) =>
        createElement(UneCarte, { carte: vueDeCarte(id, resultat, aujourdhui), niveauTitre }),
    },
    demande,
  )
}
