import { ecritureSimple, plier } from '../../../kernel/plier.ts'

/** Un mot d'une phrase : ce qu'il faut en comparer, et sa place dans le texte entier. */
export interface Mot {
  readonly plie: string
  readonly rang: number
  readonly debut: number
  readonly fin: number
}

/** Une suite de mots : du rang `debut` au rang `fin`, exclu. */
export interface SuiteDeMots {
  readonly debut: number
  readonly fin: number
}

/** Ce qui reste d'un texte : ce que l'on comprend se lit sur ses mots, le reste garde son écriture. */
export interface Phrase {
  /** Ce qui en reste, tel qu'écrit. */
  readonly texte: string
  readonly mots: readonly Mot[]
  /** Les mots pliés, séparés et entourés d'une espace : là se cherchent les motifs. */
  readonly pliee: string
  /** Tel qu'on l'a tapé, et tous ses mots. */
  readonly entier: { readonly texte: string; readonly mots: readonly Mot[] }
}

const ESPACES = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu
const MOTS = /[\p{L}\p{N}]+/gu

/** Le même texte en écriture simple, une espace à la fois. */
export const normaliserSaisie = (texte: string): string => ecritureSimple(texte).replace(ESPACES, ' ').trim()

export function lirePhrase(texte: string): Phrase {
  const mots = [...texte.matchAll(MOTS)].map(({ 0: mot, index }, rang) => ({
    plie: plier(mot),
    rang,
    debut: index,
    fin: index + mot.length,
  }))
  return garder({ texte, mots }, mots)
}

function garder(entier: Phrase['entier'], mots: readonly Mot[]): Phrase {
  const texte = mots.length === entier.mots.length ? entier.texte : texteSansTrous(entier, mots)
  return { texte, mots, pliee: ` ${mots.map(({ plie }) => plie).join(' ')} `, entier }
}

/** Le texte sans les mots qui manquent, ni l'apostrophe ou la ponctuation qu'ils laissent seule. */
function texteSansTrous({ texte: entier, mots: tous }: Phrase['entier'], mots: readonly Mot[]): string {
  let texte = entier
  for (let rang = mots.length; rang >= 0; rang -= 1) {
    const [debut, fin] = [(mots[rang - 1]?.rang ?? -1) + 1, (mots[rang]?.rang ?? tous.length) - 1]
    if (debut > fin) continue
    const avant = texte.slice(0, tous[debut]?.debut).replace(/[\s,;:(]+$/, '')
    const apres = texte.slice(tous[fin]?.fin).replace(/^['\s,;:)?!.]+(?=\s|$)|^'/, '')
    texte = `${avant} ${apres}`
  }
  return texte
    .replace(/ +/g, ' ')
    .replace(/[\s,;:?!]+$/, '')
    .trim()
}

/** Les mots d'un passage, pliés. */
export const motsDuPassage = ({ mots }: Phrase, { debut, fin }: SuiteDeMots): string =>
  mots
    .slice(debut, fin)
    .map(({ plie }) => plie)
    .join(' ')

export const motsA = ({ mots }: Phrase, { debut, fin }: SuiteDeMots): readonly Mot[] => mots.slice(debut, fin)

/** Le passage tel qu'il est écrit, sans ce qui en a été ôté. */
export function ecritDuPassage({ entier, mots }: Phrase, { debut, fin }: SuiteDeMots): string {
  const ecrits = mots.slice(debut, fin).map((mot, place) => {
    const avant = mots[debut + place - 1]
    if (place === 0 || avant === undefined) return entier.texte.slice(mot.debut, mot.fin)
    const suit = avant.rang === mot.rang - 1
    return suit ? entier.texte.slice(avant.fin, mot.fin) : ` ${entier.texte.slice(mot.debut, mot.fin)}`
  })
  return ecrits.join('')
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
export const oter = ({ entier, mots }: Phrase, { debut, fin }: SuiteDeMots): Phrase =>
  garder(entier, mots.toSpliced(debut, fin - debut))

/** La phrase, et ces mots qui en avaient été ôtés, à leur place. */
export const remettre = ({ entier, mots }: Phrase, otes: readonly Mot[]): Phrase =>
  garder(
    entier,
    [...mots, ...otes].toSorted((a, b) => a.rang - b.rang),
  )

/** La phrase sans ces mots. */
export const sansLesMots = ({ entier, mots }: Phrase, otes: readonly Mot[]): Phrase =>
  garder(
    entier,
    mots.filter((mot) => !otes.includes(mot)),
  )
