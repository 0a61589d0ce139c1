import { masculin } from './feminin.ts'
import { motsCherches } from './mots.ts'
import { MOTS_VIDES } from './mots-vides.ts'

/** Mots utiles d'un terme, au plus : une question plus longue ne se lirait pas comme un seul terme. */
export const MOTS_PAR_TERME = 6

/**
 * Un terme du vocabulaire, un mot ou plusieurs, tel que la recherche lit une question : « Femme de ménage » → « femme
 * menage ». Vide s'il n'a que des mots outils.
 */
export function plierTerme(terme: string): string {
  return motsDuTerme(terme).join(' ')
}

/** Les mots utiles d'un terme, repliés. */
export function motsDuTerme(terme: string): readonly string[] {
  return motsCherches(terme, (mot) => MOTS_VIDES.has(mot), Number.POSITIVE_INFINITY).map(({ plie }) => plie)
}

/** Le féminin que `masculin` laisse à la racine : « soignante », « maternelle », « technicienne ». */
const FEMININ = /(?:(?<=[eo]n)n|(?<=el)l)?e$/
/** En deçà, un « e » final est du mot lui-même (« vente », « mode »). */
const LONGUEUR_ACCORDEE = 6

/** La forme commune aux accords d'un terme replié : « aides soignantes » et « aide soignant » n'en ont qu'une. */
export function sansAccord(terme: string): string {
  return terme.split(' ').map(motSansAccord).join(' ')
}

function motSansAccord(mot: string): string {
  const singulier = masculin(mot.length > 4 ? mot.replace(/(?<!s)s$/, '') : mot)
  return singulier.length < LONGUEUR_ACCORDEE ? singulier : singulier.replace(FEMININ, '')
}
