import { plier } from '../../../kernel/plier.ts'
import { expressionA } from './expressions.ts'
import { couperEnJetons, motsDuJeton } from './jetons.ts'

/** Mot d'une recherche : ce que la personne a tapé, et sa forme repliée. */
export interface MotCherche {
  readonly saisi: string
  readonly plie: string
}

/**
 * Les mots utiles d'un texte cherché, sans répétition, dans l'ordre : mots vides ôtés, expressions remplacées par leur
 * nom court (« certificat d'aptitude professionnelle » → « cap »), au plus `maximum`.
 */
export function motsCherches(texte: string, vides: (plie: string) => boolean, maximum: number): MotCherche[] {
  const mots = couperEnJetons(texte)
    .flatMap(motsDuJeton)
    .map((saisi) => ({ saisi, plie: plier(saisi) }))
    .filter(({ plie }) => !vides(plie))
  const uniques = new Map(regrouper(mots).map((mot) => [mot.plie, mot]))
  return [...uniques.values()].slice(0, maximum)
}

/** Les mêmes mots pliés, sans répétition, les expressions remplacées par leur nom court. */
export const enExpressions = (plies: readonly string[]): readonly string[] => [
  ...new Set(regrouper(plies.map((plie) => ({ saisi: plie, plie }))).map(({ plie }) => plie)),
]

function regrouper(mots: readonly MotCherche[]): MotCherche[] {
  const plies = mots.map(({ plie }) => plie)
  const groupes: MotCherche[] = []
  for (let rang = 0; rang < mots.length; ) {
    const expression = expressionA(plies, rang)
    const longueur = expression?.mots.length ?? 1
    const saisi = mots.slice(rang, rang + longueur).map((mot) => mot.saisi)
    groupes.push({ saisi: saisi.join(' '), plie: expression?.nom ?? plies[rang] ?? '' })
    rang += longueur
  }
  return groupes
}
