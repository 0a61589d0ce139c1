import { findPhoneNumbersInText, type PhoneNumber } from 'libphonenumber-js'

const INSECABLE = '\u00a0'
const FRANCE = '33'

export interface Telephone {
  /** « 05 61 00 00 00 », « 05 61 00 00 00 poste 12 » ; tel qu'écrit si ce n'est pas un numéro. */
  readonly texte: string
  /** « tel:+33561000000 » ; absente : rien à appeler. */
  readonly adresse?: string
}

/** Numéros courts : services (3949), urgences et numéros sociaux (115, 116 117), renseignements (118 218). */
const COURT = /^(?:3\d{3}|1\d|1[0-1]\d|10\d{2}|116\d{3}|118\d{3})$/
const POSTE = /^[\s,.(–-]*(?:poste|p|ext|extension)[\s.:]*(\d{1,6})/i
/** « 05 61 00 00 01 ou 02 » : les deux derniers chiffres d'un numéro voisin. */
const VOISIN = /^\s*(?:ou|et|\/|-)\s*(\d{2})(?![\s.-]*\d)/i
/** Que des chiffres, aux lettres O, l et I mises pour des zéros et des uns près. */
const AVEC_LETTRES = /^[\s\d.oli+()/,;-]*\d[\s\d.oli+()/,;-]*$/i
/** Deux numéros nationaux que rien, ou une simple ponctuation, ne sépare : la virgule est, pour la bibliothèque, une pause. */
const ACCOLES =
  /(?<!\d)(0[1-9](?:[\s.-]?\d\d){4})[\s,;.-]+(?=(?:0|\+33[\s.]?|0033[\s.]?)(?:\(0\))?[1-9](?:[\s.-]?\d\d){4})/g
const POSTE_ACCOLE = /(?<=\d)p(?=\d)/gi
/** « fax : 05 61 00 00 02 » : rien que l'on appelle. */
const TELECOPIE = /\b(?:télécopie|telecopie|fax)\b[^\d+]*\+?\d[\d\s.()-]*/gi
/** Indicatif des départements d'outre-mer, d'après le début du numéro national. */
const OUTRE_MER: readonly (readonly [RegExp, string])[] = [
  [/^(?:262|263|639|692|693)/, '262'],
  [/^(?:590|690|691)/, '590'],
  [/^(?:594|694)/, '594'],
  [/^(?:596|696|697)/, '596'],
]
const CHIFFRES_MINIMAUX = 3

/** Les numéros d'un texte : un par lien. Ce qui a des chiffres sans être un numéro est rendu tel quel ; « NC », pas du tout. */
export function lireTelephones(ecrit: string): readonly Telephone[] {
  const texte = preparer(ecrit)
  const chiffres = texte.replace(/\D/g, '')
  if (COURT.test(chiffres)) return [{ texte: insecables(texte), adresse: `tel:${chiffres}` }]
  const trouves = findPhoneNumbersInText(texte, 'FR').filter(({ number }) => number.isValid())
  if (trouves.length > 0)
    return trouves.flatMap(({ number, endsAt }) => avecSuite(number, texte.slice(endsAt)))
  const ecrits = ecrit.replace(/\D/g, '')
  return ecrits.length < CHIFFRES_MINIMAUX || /^0*$/.test(ecrits) ? [] : [{ texte: insecables(ecrit.trim()) }]
}

function preparer(ecrit: string): string {
  const lisible = AVEC_LETTRES.test(ecrit) ? ecrit.replace(/o/gi, '0').replace(/[li]/gi, '1') : ecrit
  return lisible.replace(TELECOPIE, ' ').replace(POSTE_ACCOLE, ' poste ').replace(ACCOLES, '$1 / ').trim()
}

function avecSuite(numero: PhoneNumber, suite: string): readonly Telephone[] {
  const poste = numero.ext ?? POSTE.exec(suite)?.[1]
  const premier = ecrire(numero, poste)
  const voisin = VOISIN.exec(suite)?.[1]
  if (voisin === undefined) return [premier]
  const [autre] = lireTelephones(numero.number.slice(0, -voisin.length) + voisin)
  return autre === undefined ? [premier] : [premier, autre]
}

/** Un numéro français s'écrit par deux et s'appelle en +33. */
function ecrire(numero: PhoneNumber, poste: string | undefined): Telephone {
  const national =
    numero.countryCallingCode === FRANCE
      ? `0${numero.nationalNumber}`.replace(/(\d\d)(?=\d)/g, '$1 ')
      : numero.formatInternational()
  const [texte, adresse] = [insecables(national), `tel:${enInternational(numero)}`]
  return poste === undefined
    ? { texte, adresse }
    : { texte: `${texte} poste ${poste}`, adresse: `${adresse};ext=${poste}` }
}

function enInternational({ countryCallingCode, nationalNumber, number }: PhoneNumber): string {
  if (countryCallingCode !== FRANCE) return number
  const [, indicatif = FRANCE] = OUTRE_MER.find(([debut]) => debut.test(nationalNumber)) ?? []
  return `+${indicatif}${nationalNumber}`
}

const insecables = (texte: string): string => texte.replace(/\s+/g, INSECABLE)
