import { createElement } from 'preact'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { htmlListeDansUnTexte, type ListeDemandee, type Requete } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { lireIdMoteur, MOTEURS } from '../moteurs/registre.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface DependancesListes {
  readonly recherche: Pick<ServiceRecherche, 'trouver' | 'etat'>
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** Les premiers résultats d'un moteur, pour un texte ; vide si le moteur n'existe pas. */
export function creerListes(deps: DependancesListes): (demande: ListeDemandee) => string {
  return (demande) => {
    const id = lireIdMoteur(demande.moteur)
    return id === undefined ? '' : lister(deps, id, demande)
  }
}

function lister<Id extends IdMoteur>(
  { recherche, territoires, horloge }: DependancesListes,
  id: Id,
  demande: ListeDemandee,
): string {
  const aujourdhui = jourAParis(horloge())
  const trouver = (requete: Requete) => recherche.trouver(id, requete)
  return htmlListeDansUnTexte(
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
