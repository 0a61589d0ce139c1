import { plier } from '../../../kernel/plier.ts'
import { masculin } from './feminin.ts'

/** Raciniseur du français (Snowball) : mot accentué en minuscules → racine. */
export type Souche = (mot: string) => string

/**
 * La racine qui sert de clé à l'index : masculin, racine Snowball, puis repli des accents. Prendre la racine avant de replier
 * réunit « électricité » et « électricités » ; replier d'abord les séparerait.
 */
export function racineDe(mot: string, souche: Souche): string {
  if (mot.length <= 3 || /\d/.test(mot)) return plier(mot)
  return plier(souche(masculin(mot)))
}
