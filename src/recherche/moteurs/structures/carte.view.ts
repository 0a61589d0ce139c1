import { cheminStructure } from '../../../contenu/back-office.ts'
import type { Resultat } from '../../domain/reponse.ts'
import {
  communeLisible,
  distanceLisible,
  expliquer,
  pointDe,
  type VueCarte,
} from '../../web/carte-de-resultat.view.ts'
import type { CarteStructure } from './carte.ts'

export function vueCarteStructure(resultat: Resultat<CarteStructure>): VueCarte {
  const { carte, distanceKm } = resultat
  const lieu = [communeLisible(carte), distanceKm === undefined ? '' : distanceLisible(distanceKm)]
  const contenu = lieu.filter((partie) => partie !== '').join(', ')
  return {
    href: cheminStructure(carte.numero, carte.nom),
    titre: carte.nom,
    ...(carte.reseaux.length === 0 ? {} : { sousTitre: carte.reseaux.join(', ') }),
    faits: [
      ...(contenu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu } as const]),
      ...(carte.thematiques.length === 0
        ? []
        : [{ icone: 'handshake', nature: 'Aide', contenu: carte.thematiques.join(', ') } as const]),
    ],
    etiquettes: [
      ...(carte.aDistance ? [{ libelle: 'Aussi à distance', ton: 'neutre' } as const] : []),
      ...(carte.demonstration ? [{ libelle: 'Donnée de démonstration', ton: 'attention' } as const] : []),
    ],
    region: false,
    ...pointDe(carte),
    explication: expliquer(resultat),
  }
}
