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
/** « 3949 », « Tél. : 3949 (gratuit) » ; « poste 12 » et « 9h à 12h » ne sont pas des numéros courts. */
const SEUL = /^(?:t[ée]l(?:[ée]phone)?[\s.:]*|n°[\s:]*)?(\d[\d\s.-]*)(?:\([^\d]*\))?$/i
/** « 05 61 00 00 01 ou 02 », « 05 61 00 00 01/02/03 » : les derniers chiffres de numéros voisins ; « 14h » est une heure. */
const VOISINS =
  /(?<!\d)(0[1-9](?:[\s.-]?\d\d){3})([\s.-]?)(\d\d)((?:\s*(?:[/,;-]|ou|et)\s*(?:\d\d[\s.]?)?\d\d(?![\s.-]*[\d(]|\s?[h:€%]|\p{L}))+)/giu
/** Que des chiffres, aux lettres O, l et I mises pour des zéros et des uns près. */
const AVEC_LETTRES = /^[\s\d.oli+()/,;-]*\d[\s\d.oli+()/,;-]*$/i
/** Les mêmes lettres, dans un numéro que d'autres mots entourent : « tél. 05 61 OO 00 01 ». */
const NUMERO_A_LETTRES = /(?<![\p{L}\d])[0o][1-9li](?:[\s.-]?[\doli]{2}){4}(?![\p{L}\d])/giu
/** Dix chiffres par paires, quoi qui les sépare : « 05/61/00/00/01 ». */
const PAIRES = /(?<![\d/])(0[1-9])([/_;,*])(\d\d)\2(\d\d)\2(\d\d)\2(\d\d)(?![\d/])/g
/** Un seul chiffre répété, ou rien après l'indicatif : « 99 99 99 99 99 », « 06 00 00 00 00 ». */
const REMPLISSAGE = /^(?:(\d)\1{7,}|(?:33|0033)?0?[1-9]0{8})$/
/** Deux numéros nationaux que rien, ou une simple ponctuation, ne sépare. */
const ACCOLES =
  /(?<!\d)(0[1-9](?:[\s.-]?\d\d){4})[\s,;.-]+(?=(?:0|\+33[\s.]?|0033[\s.]?)(?:\(0\))?[1-9](?:[\s.-]?\d\d){4})/g
const POSTE_ACCOLE = /(?<=\d)p(?=\d)/gi
/** « fax : 05 61 00 00 02 » : rien que l'on appelle. */
const TELECOPIE = /\b(?:t[ée]l[ée]copie|fax\b|f(?=\s?[.:]))[^\d+]*\+?\d[\d\s.()-]*/gi
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
  const [, court = ''] = SEUL.exec(texte) ?? []
  const chiffres = court.replace(/\D/g, '')
  if (COURT.test(chiffres)) return [{ texte: insecables(court.trim()), adresse: `tel:${chiffres}` }]
  if (estNumeroDeRemplissage(ecrit)) return []
  const trouves = findPhoneNumbersInText(texte, 'FR').filter(({ number }) => number.isValid())
  if (trouves.length > 0) {
    const lus = trouves.map(({ number, endsAt }) => ecrire(number, posteDe(number, texte.slice(endsAt))))
    return lus.filter(({ adresse }, rang) => lus.findIndex((lu) => lu.adresse === adresse) === rang)
  }
  const ecrits = ecrit.replace(/\D/g, '')
  return ecrits.length < CHIFFRES_MINIMAUX || /^0*$/.test(ecrits) ? [] : [{ texte: insecables(ecrit.trim()) }]
}

/** Vrai pour un numéro que personne n'a : « 00 00 00 00 00 », « 06 00 00 00 00 ». */
export const estNumeroDeRemplissage = (ecrit: string): boolean =>
  /^[\d\s.+()/-]*$/.test(ecrit) && REMPLISSAGE.test(ecrit.replace(/\D/g, ''))

/** La virgule serait, pour la bibliothèque, une pause avant un poste. */
function preparer(ecrit: string): string {
  const lisible = AVEC_LETTRES.test(ecrit) ? enChiffres(ecrit) : ecrit
  return lisible
    .replace(NUMERO_A_LETTRES, enChiffres)
    .replace(TELECOPIE, ' ')
    .replace(POSTE_ACCOLE, ' poste ')
    .replace(/(?<=\d)(?:ou|et)(?=[\d+])/gi, ' / ')
    .replace(PAIRES, '$1 $3 $4 $5 $6')
    .replace(ACCOLES, '$1 / ')
    .replace(VOISINS, deplier)
    .replace(/(?<=\d)\s*,\s*(?=\d)/g, ' / ')
    .trim()
}

const enChiffres = (ecrit: string): string => ecrit.replace(/o/gi, '0').replace(/[li]/gi, '1')

/** Chaque numéro voisin, en entier. */
function deplier(_tout: string, debut: string, espace: string, fin: string, voisins: string): string {
  const premier = `${debut}${espace}${fin}`
  const chiffres = premier.replace(/\D/g, '')
  const autres = [...voisins.matchAll(/\d[\d\s.]*/g)].map(([voisin]) => voisin.replace(/\D/g, ''))
  return [premier, ...autres.map((voisin) => chiffres.slice(0, -voisin.length) + voisin)].join(' / ')
}

const posteDe = (numero: PhoneNumber, suite: string): string | undefined =>
  numero.ext ?? POSTE.exec(suite)?.[1]

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
