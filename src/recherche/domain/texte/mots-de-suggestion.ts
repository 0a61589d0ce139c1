import { plier } from '../../../kernel/plier.ts'
import { couperEnJetons, motsDuJeton } from './jetons.ts'
import { MOTS_VIDES } from './mots-vides.ts'
import { type Raciniseur, racineDe } from './racine.ts'

/** Mot d'un libellé ou d'une saisie, tel qu'écrit (en minuscules) et plié. */
export interface MotDeSuggestion {
  readonly ecrit: string
  readonly plie: string
}

/** Mots d'un libellé ou d'une saisie, mots vides ôtés. */
export const motsDeSuggestion = (texte: string): readonly MotDeSuggestion[] =>
  couperEnJetons(texte)
    .flatMap(motsDuJeton)
    .map((ecrit) => ({ ecrit, plie: plier(ecrit) }))
    .filter(({ plie }) => !MOTS_VIDES.has(plie))

/*
 * Sous quoi une suggestion se range, en plus de ses mots : les signes « = » et « ^ », qu'aucun mot ne porte, disent de quoi il
 * s'agit.
 */

/** Ce par quoi commence la clé d'une racine. */
export const RACINE = '='

/** La racine d'un mot : « soudeuses » et « soudeur » ont la même. */
export const cleDeRacine = ({ ecrit }: MotDeSuggestion, raciniser: Raciniseur): string =>
  RACINE + racineDe(ecrit, raciniser)

/** Un libellé entier, ou son début. */
export const cleDeDebut = (mots: readonly MotDeSuggestion[]): string =>
  `^${mots.map(({ plie }) => plie).join(' ')}`

/** Le même mot au singulier, s'il est au pluriel. */
export const auSingulier = ({ ecrit, plie }: MotDeSuggestion): MotDeSuggestion => ({
  ecrit,
  plie: plie.replace(/[sx]$/, ''),
})

/** La racine du premier mot d'un libellé. */
export const cleDePremier = (mot: MotDeSuggestion, raciniser: Raciniseur): string =>
  `^${cleDeRacine(mot, raciniser)}`
