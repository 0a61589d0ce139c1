import { plier } from '../../../kernel/plier.ts'
import { masculin } from './feminin.ts'

/** Raciniseur du français (Snowball) : mot accentué en minuscules → racine. */
export type Raciniseur = (mot: string) => string

/** Jusque-là, un mot n'est pas raciné. */
const COURT = 3
/** « compta », « déco » : le raciniseur y verrait un verbe (« compter »). */
const ABREGE = /[ao]$/

/**
 * La racine qui sert de clé à l'index : masculin, racine Snowball, puis repli des accents. Prendre la racine avant de replier
 * réunit « électricité » et « électricités » ; replier d'abord les séparerait.
 */
export function racineDe(mot: string, raciniser: Raciniseur): string {
  if (/\d/.test(mot)) return plier(mot)
  const racine = mot.length <= COURT || ABREGE.test(mot) ? mot : raciniser(masculin(mot))
  const pliee = plier(racine)
  // « idée » et « clé » ne sont pas les sigles « IDE » et « CLE ».
  return pliee.length <= COURT && pliee !== racine ? `${pliee}e` : pliee
}
