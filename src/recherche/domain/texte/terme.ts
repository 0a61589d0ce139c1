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
