import { retrouverCommune } from '../../../../referentiels/index.ts'
import type { Element } from '../flux/arbre.ts'
import { texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, texteDe } from './elements.ts'

/** « 31077 TOULOUSE CEDEX 4 », « F-31077 TOULOUSE », « 31 000 Toulouse ». */
const CODE_PUIS_VILLE = /^(?:F(?:R|RANCE)?[\s-]*)?(\d{2}\s?\d{3})(?!\d)[\s,;:–-]*(.*)$/i
const VILLE_PUIS_CODE = /^(.*\p{L}.*?)[\s,(–-]+(\d{5})\)?$/u

interface CodePostalEtVille {
  readonly lignes: readonly string[]
  readonly codePostal: string | undefined
  readonly ville: string | undefined
}

/** Le code postal et la ville, chacun dans son élément, ou ensemble dans l'un d'eux, ou dans une ligne s'ils manquent. */
export function lireCodePostalEtVille(
  contexte: Contexte,
  parent: Element,
  lignes: readonly string[],
): CodePostalEtVille {
  const ecrite = separer(texte(contexte, parent, 'ville'))
  const ecrit = lireCodePostal(contexte, parent, ecrite.ville)
  const ville = ecrite.ville ?? ecrit.ville
  const codePostal = ecrit.codePostal ?? ecrite.codePostal
  if (codePostal !== undefined || ville !== undefined) return { lignes, codePostal, ville }
  const rang = lignes.findLastIndex((ligne) => /^\D{0,3}\d{5}\s+\p{L}/u.test(ligne))
  return { lignes: lignes.filter((_, autre) => autre !== rang), ...separer(lignes[rang]) }
}

interface Separes {
  readonly codePostal: string | undefined
  readonly ville: string | undefined
}

function separer(ecrit: string | undefined): Separes {
  const [, devant, suite = ''] = CODE_PUIS_VILLE.exec(ecrit ?? '') ?? []
  if (devant !== undefined) return { codePostal: devant.replace(/\s/g, ''), ville: nonVide(suite) }
  const [, nom, derriere] = VILLE_PUIS_CODE.exec(ecrit ?? '') ?? []
  return nom === undefined
    ? { codePostal: undefined, ville: ecrit }
    : { codePostal: derriere, ville: nonVide(nom) }
}

/** « CEDEX 4 » seul n'est pas une ville. */
const nonVide = (ville: string): string | undefined =>
  /\p{L}/u.test(ville) && !/^c[eé]dex\s*\d*$/i.test(ville) ? ville.trim() : undefined

function lireCodePostal(contexte: Contexte, parent: Element, voisine: string | undefined): Separes {
  const element = enfant(parent, 'codepostal')
  const brut = element === undefined ? '' : texteDe(element).trim()
  const valeur = brut.replace(/\s/g, '')
  if (element === undefined || /^[0-]*$/.test(valeur)) return { codePostal: undefined, ville: undefined }
  const separes = separer(brut)
  if (separes.codePostal !== undefined && !/\d{5}/.test(separes.ville ?? '')) return separes
  signaler(contexte, 'code-postal-invalide', { element, valeur: brut })
  const complete = /^\d{4}$/.test(valeur) ? `0${valeur}` : undefined
  return { codePostal: contredit(contexte, complete, voisine) ? undefined : complete, ville: undefined }
}

/** « 9100 Pamiers » est 09100 ; « 3100 Toulouse » n'est pas 03100, Montluçon. */
function contredit(
  { communes }: Contexte,
  codePostal: string | undefined,
  ville: string | undefined,
): boolean {
  if (communes === undefined) return false
  return retrouverCommune({ codePostal, ville }, communes)?.contredits.includes('ville') === true
}
