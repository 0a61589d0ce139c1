import { cheminRessource } from '../../contenu/index.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { CarteRessource } from '../moteurs/cartes-de-contenu.ts'
import { expliquer, type VueCarte } from './carte-de-resultat.view.ts'

export function vueCarteRessource(resultat: Resultat<CarteRessource>): VueCarte {
  const { carte } = resultat
  const duree = carte.dureeMinutes === undefined ? '' : `, ${carte.dureeMinutes}\u00a0min`
  return {
    href: cheminRessource(carte.numero, carte.titre),
    titre: carte.titre,
    resume: carte.resume,
    faits: [
      { icone: 'book-open', nature: 'Format', contenu: `${carte.format}${duree}` },
      ...(carte.profils.length === 0
        ? []
        : [{ icone: 'users', nature: 'Pour', contenu: carte.profils.join(', ') } as const]),
    ],
    etiquettes: [{ libelle: carte.type, ton: 'neutre' }],
    region: false,
    publieeLe: carte.datePublication,
    explication: expliquer(resultat),
  }
}
