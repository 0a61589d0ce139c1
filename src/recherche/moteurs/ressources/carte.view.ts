import { cheminRessource } from '../../../contenu/back-office.ts'
import type { Resultat } from '../../domain/reponse.ts'
import { expliquer, type VueCarte } from '../../web/carte-de-resultat.view.ts'
import type { CarteRessource } from './carte.ts'

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
