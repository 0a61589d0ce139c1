import { slug } from '../../../kernel/slug.ts'
import type { Resultat } from '../../domain/reponse.ts'
import { expliquer, type VueCarte } from '../../web/carte-de-resultat.view.ts'
import type { CarteFestival } from './carte.ts'

export const cheminFestival = (id: string, nom: string): string => `/festivals/${id}/${slug(nom)}`

export function vueCarteFestival(resultat: Resultat<CarteFestival>): VueCarte {
  const { id, nom, ville } = resultat.carte
  return {
    href: cheminFestival(id, nom),
    titre: nom,
    faits: [{ icone: 'map-pin', nature: 'Lieu', contenu: ville }],
    etiquettes: [],
    region: false,
    explication: expliquer(resultat),
  }
}
