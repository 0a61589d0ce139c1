import { plier } from '../../../../kernel/plier.ts'

/** Longueur au-delà de laquelle un texte dit forcément quelque chose. */
const LONGUEUR_MAXIMALE = 60

const ABSENCES = new Set([
  'non renseigne',
  'information non renseigne',
  'informations non renseigne',
  'information non communique',
  'information inconnue',
  'non communique',
  'non precise',
  'pas de renseignement',
  'a renseigner',
  'a completer',
  'nr',
  'null',
  'undefined',
  'aucun rythme d alternance declare',
  'aucun rythme alternance declare',
])

/** Vrai si le texte ne dit rien : vide, tirets, « Non renseigné », « Aucun rythme d alternance declare. »… */
export function neDitRien(texte: string): boolean {
  if (texte.length > LONGUEUR_MAXIMALE) return false
  if (/^[\s.\-–—_?/]*$/.test(texte)) return true
  const premiere = texte.charCodeAt(0) | 32
  const peutEtre =
    premiere === 110 || premiere === 105 || premiere === 97 || premiere === 112 || premiere === 117
  return peutEtre || premiere > 127 ? ABSENCES.has(normaliser(texte)) : false
}

const normaliser = (texte: string): string =>
  plier(texte)
    .replace(/['’]/g, ' ')
    .replace(/(?<=renseigne|communique|precise|declare)(?:s|e|es)?\s*[.!]*$/, '')
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
