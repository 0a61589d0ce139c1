import { type Appellations, creerAppellations, nomenclatureDuRome } from '../../../metiers/back-office.ts'
import { LIAISONS } from '../../domain/texte/liaisons.ts'
import { enExpressions, motsCherches } from '../../domain/texte/mots.ts'

let rangees: Appellations | undefined

/** Toutes les appellations de la nomenclature livrée, pliées comme un texte cherché ; rangées au premier appel. */
export function appellationsDuRome(): Appellations {
  rangees ??= creerAppellations(nomenclatureDuRome().metiers, motsDe)
  return rangees
}

/** Les codes ROME d'une appellation entière, écrite ou pliée ; voir `Appellations`. */
export const codesDeLAppellation = (texte: string): readonly string[] => appellationsDuRome().codesDe(texte)

/** De même, d'un nom déjà coupé en mots pliés. */
export const codesDuNom = (mots: readonly string[]): readonly string[] =>
  appellationsDuRome().codesDesMots(enExpressions(mots.filter((mot) => !LIAISONS.has(mot))))

const motsDe = (texte: string): readonly string[] =>
  motsCherches(texte, (mot) => LIAISONS.has(mot), Number.POSITIVE_INFINITY).map(({ plie }) => plie)
