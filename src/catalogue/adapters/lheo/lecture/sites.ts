import type { Element } from '../flux/arbre.ts'
import { lireTexte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, enfants } from './elements.ts'

const ADRESSE_WEB = /^https?:\/\/[^\s/<>"]+\.[^\s<>"]+$|^https?:\/\/localhost\b[^\s<>"]*$/i
const SANS_PROTOCOLE = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][^\s<>"]*)?$/i

/** Adresses sous `urlweb` ; `www.exemple.fr` reçoit `http://`, ce qui n'est pas une adresse web est écarté. */
export function lireSites(contexte: Contexte, parent: Element | undefined): readonly string[] {
  if (parent === undefined) return []
  return enfants(parent, 'urlweb')
    .map((element) => lireAdresseWeb(contexte, element))
    .filter((adresse) => adresse !== undefined)
}

/** Les adresses sous `nom/urlweb`. */
export function lireUrls(contexte: Contexte, parent: Element, nom: string): readonly string[] {
  return lireSites(contexte, enfant(parent, nom))
}

export function lireAdresseWeb(contexte: Contexte, element: Element): string | undefined {
  const adresse = lireTexte(contexte, element)
  if (adresse === undefined || /^https?:\/\/$/i.test(adresse)) return undefined
  if (ADRESSE_WEB.test(adresse)) return adresse
  if (SANS_PROTOCOLE.test(adresse)) return `http://${adresse}`
  signaler(contexte, 'adresse-web-invalide', { element, valeur: adresse })
  return undefined
}
