import { plier } from '../../../kernel/plier.ts'
import { masculin } from './feminin.ts'

/** Raciniseur du français (Snowball) : mot accentué en minuscules → racine. */
export type Raciniseur = (mot: string) => string

const EN_A = /as?$/
const PLURIELS: readonly string[] = ['s', 'x']

/**
 * La racine qui sert de clé à l'index : masculin, racine Snowball, puis repli des accents. Prendre la racine avant de replier
 * réunit « électricité » et « électricités » ; replier d'abord les séparerait.
 */
export function racineDe(mot: string, raciniser: Raciniseur): string {
  if (mot.length <= 3 || /\d/.test(mot)) return plier(mot)
  // Snowball y voit un verbe au passé simple : « compta » aurait la racine de « compte ».
  if (EN_A.test(mot)) return plier(mot.replace(/s$/, ''))
  const racine = plier(raciniser(masculin(mot)))
  // Un mot et un sigle ne se confondent pas : « idée » n'est pas « IDE », ni « mère » « mer ».
  return racine.length > 3 || PLURIELS.includes(plier(mot).slice(racine.length)) ? racine : `${racine}-`
}
