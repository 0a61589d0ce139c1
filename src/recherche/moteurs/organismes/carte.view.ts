import { cheminOrganisme } from '../../../catalogue/back-office.ts'
import { denombrer } from '../../../kernel/nombre.ts'
import type { Resultat } from '../../domain/reponse.ts'
import {
  communeLisible,
  distanceLisible,
  expliquer,
  pointDe,
  type VueCarte,
} from '../../web/carte-de-resultat.view.ts'
import type { CarteOrganisme } from './carte.ts'

export function vueCarteOrganisme(resultat: Resultat<CarteOrganisme>): VueCarte {
  const { carte, distanceKm } = resultat
  const lieu = [communeLisible(carte), distanceKm === undefined ? '' : distanceLisible(distanceKm)]
  const contenu = lieu.filter((partie) => partie !== '').join(', ')
  const { nombreFormations } = carte
  return {
    href: cheminOrganisme(carte.numero, carte.nom),
    titre: carte.nom,
    faits: [
      ...(contenu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu } as const]),
      {
        icone: 'graduation-cap',
        nature: 'Formations',
        contenu: denombrer(nombreFormations, 'formation'),
      },
    ],
    etiquettes: [],
    region: false,
    ...pointDe(carte),
    explication: expliquer(resultat),
  }
}
