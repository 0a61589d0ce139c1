import { MOTS_PAR_TERME, motsDuTerme } from '../texte/terme.ts'
import { ecritDuPassage, type Phrase, type SuiteDeMots } from './phrase.ts'

/** Vrai pour un terme du vocabulaire, replié (`plierTerme`). */
export type EstUnTerme = (terme: string) => boolean

/** Un terme a autant de mots utiles, et des mots outils entre eux. */
const MOTS_ECRITS = MOTS_PAR_TERME + 2

/** Le terme de plusieurs mots du vocabulaire que dit la phrase, et qui a un mot de ce passage : le premier, le plus long. */
export function termeDit(
  phrase: Phrase,
  estUnTerme: EstUnTerme,
  passage: SuiteDeMots = { debut: 0, fin: phrase.mots.length },
): SuiteDeMots | undefined {
  const plein = (rang: number) => motsDuTerme(phrase.mots[rang]?.plie ?? '').length > 0
  for (let debut = Math.max(0, passage.debut - MOTS_ECRITS + 1); debut < passage.fin; debut += 1) {
    if (!plein(debut)) continue
    const premiere = Math.max(debut + 2, passage.debut + 1)
    for (let fin = Math.min(phrase.mots.length, debut + MOTS_ECRITS); fin >= premiere; fin -= 1) {
      if (!plein(fin - 1)) continue
      const mots = motsDuTerme(ecritDuPassage(phrase, { debut, fin }))
      if (mots.length > 1 && estUnTerme(mots.join(' '))) return { debut, fin }
    }
  }
  return undefined
}
