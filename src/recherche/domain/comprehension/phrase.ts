import { plier } from '../../../kernel/plier.ts'

/** Un mot d'une phrase : ce qu'il faut en comparer, et sa place dans le texte. */
interface Mot {
  readonly plie: string
  readonly debut: number
  readonly fin: number
}

/** Une suite de mots : du rang `debut` au rang `fin`, exclu. */
export interface SuiteDeMots {
  readonly debut: number
  readonly fin: number
}

/** Un texte tel qu'on l'a tapé, et ses mots : ce que l'on comprend se lit sur eux, le reste garde son écriture. */
export interface Phrase {
  readonly texte: string
  readonly mots: readonly Mot[]
  /** Les mots pliés, séparés et entourés d'une espace : là se cherchent les motifs. */
  readonly pliee: string
}

const INVISIBLES = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const APOSTROPHES = /[ʼʹ′‘’‛`´]/g
const ESPACES = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu
const MOTS = /[\p{L}\p{N}]+/gu

/** Le même texte sans ligature, lettre pleine chasse, trait d'union conditionnel ni apostrophe exotique. */
export function normaliserSaisie(texte: string): string {
  return texte
    .normalize('NFKC')
    .replace(INVISIBLES, '')
    .replace(APOSTROPHES, "'")
    .replace(ESPACES, ' ')
    .trim()
}

export function lirePhrase(texte: string): Phrase {
  const situes = [...texte.matchAll(MOTS)].map(({ 0: mot, index }) => ({
    plie: plier(mot),
    debut: index,
    fin: index + mot.length,
  }))
  return { texte, mots: situes, pliee: ` ${situes.map(({ plie }) => plie).join(' ')} ` }
}

/** Les mots d'un passage, pliés. */
export const motsDuPassage = ({ mots }: Phrase, { debut, fin }: SuiteDeMots): string =>
  mots
    .slice(debut, fin)
    .map(({ plie }) => plie)
    .join(' ')

/** Le passage tel qu'il est écrit. */
export function ecritDuPassage({ texte, mots }: Phrase, { debut, fin }: SuiteDeMots): string {
  return texte.slice(mots[debut]?.debut ?? 0, mots[fin - 1]?.fin ?? 0)
}

/** Un motif de mots pliés (`pres de|vers`), où qu'il soit, ou au bout de la phrase ; il ne coupe jamais un mot. */
export function motif(source: string, place: 'partout' | 'debut' | 'fin' = 'partout'): RegExp {
  return new RegExp(`(?<=${place === 'debut' ? '^ ' : ' '})(?:${source})(?= ${place === 'fin' ? '$' : ''})`)
}

/** Le premier passage que trouve un motif. */
export function trouverMotif({ pliee }: Phrase, motif: RegExp): SuiteDeMots | undefined {
  const trouve = motif.exec(pliee)
  if (trouve === null || trouve[0] === '') return undefined
  const debut = pliee.slice(0, trouve.index).split(' ').length - 2
  return { debut, fin: debut + trouve[0].trim().split(' ').length }
}

/** La phrase sans ce passage, ni l'apostrophe ou la ponctuation qu'il laisse seule. */
export function oter({ texte, mots }: Phrase, { debut, fin }: SuiteDeMots): Phrase {
  const avant = texte.slice(0, mots[debut]?.debut ?? 0).replace(/[\s,;:(]+$/, '')
  const apres = texte.slice(mots[fin - 1]?.fin ?? texte.length).replace(/^['\s,;:)?!.]+(?=\s|$)|^'/, '')
  return lirePhrase(
    `${avant} ${apres}`
      .replace(/ +/g, ' ')
      .replace(/[\s,;:?!]+$/, '')
      .trim(),
  )
}
