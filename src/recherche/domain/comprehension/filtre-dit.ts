import { type Mot, motif, motsA, oter, type Phrase, trouverMotif } from './phrase.ts'

/** Une façon de dire en mots une valeur de filtre : `sauf` la précède ou la suit quand elle veut dire autre chose. */
export interface FiltreEnMots {
  readonly motif: RegExp
  /** Facette du moteur qui le déclare, et valeurs cochées. */
  readonly facette: string
  readonly valeurs: readonly string[]
}

/** Mots pliés. « vente en ligne » n'est pas un cours en ligne : `sauf` dit ce qui, juste avant ou juste après, l'empêche. */
export function filtreEnMots(
  source: string,
  facette: string,
  valeurs: readonly string[],
  sauf: { readonly avant?: string; readonly apres?: string } = {},
): FiltreEnMots {
  const avant = sauf.avant === undefined ? '' : `(?<! (?:${sauf.avant}) )`
  const apres = sauf.apres === undefined ? '' : `(?! (?:${sauf.apres}) )`
  return { motif: motif(`${avant}(?:${source})${apres}`), facette, valeurs }
}

/** Un filtre qu'une phrase dit, une fois ou plusieurs, d'une façon ou de plusieurs. */
export interface FiltreDit {
  readonly id: string
  readonly valeurs: readonly string[]
  /** Les mots qui le disent. */
  readonly mots: readonly Mot[]
}

/** Une fois dite, une façon de dire un filtre. */
export interface PassageDeFiltre {
  readonly connu: FiltreEnMots
  readonly mots: readonly Mot[]
}

/** Chaque passage qui dit un filtre, et ce qui reste de la phrase. */
export function passagesDeFiltres(depart: Phrase, connus: readonly FiltreEnMots[]) {
  const passages: PassageDeFiltre[] = []
  let phrase = depart
  for (const connu of connus) {
    for (;;) {
      const passage = trouverMotif(phrase, connu.motif)
      if (passage === undefined) break
      passages.push({ connu, mots: motsA(phrase, passage) })
      phrase = oter(phrase, passage)
    }
  }
  return { passages, phrase }
}

/** Un filtre par facette : le plus précis (« alternance, contrat pro » dit le second) ; de deux qui s'excluent, l'un ou l'autre. */
export function filtresDits(passages: readonly PassageDeFiltre[]): readonly FiltreDit[] {
  const parFacette = Map.groupBy(passages, ({ connu }) => connu.facette)
  return [...parFacette].map(([id, dits]) => {
    const dites = dits.map(({ connu }) => connu.valeurs)
    const precises = dites.filter((une) => !dites.some((autre) => precise(autre, une)))
    return {
      id,
      valeurs: [...new Set(precises.flat())],
      mots: dits.flatMap(({ mots }) => mots),
    }
  })
}

const precise = (autre: readonly string[], une: readonly string[]): boolean =>
  autre.length < une.length && autre.every((valeur) => une.includes(valeur))
