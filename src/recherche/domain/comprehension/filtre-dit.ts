import { ecritDuPassage, motif, oter, type Phrase, trouverMotif } from './phrase.ts'

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

export interface FiltreDit {
  readonly id: string
  readonly valeurs: readonly string[]
  /** Les mots qui le disent, tels qu'écrits. */
  readonly ecrit: string
}

/** Les filtres que dit une phrase, et ce qui en reste. Une facette déjà comprise n'est pas comprise deux fois. */
export function filtresDits(depart: Phrase, connus: readonly FiltreEnMots[]) {
  const filtres: FiltreDit[] = []
  let phrase = depart
  for (const { motif, facette: id, valeurs } of connus) {
    const passage = trouverMotif(phrase, motif)
    if (passage === undefined || filtres.some((dit) => dit.id === id)) continue
    filtres.push({ id, valeurs, ecrit: ecritDuPassage(phrase, passage) })
    phrase = oter(phrase, passage)
  }
  return { filtres, phrase }
}
