import type { Comparaison } from '../../catalogue/index.ts'
import type { Refus } from './compte-rendu.ts'

/** Parts au-delà desquelles un flux est refusé, de 0 à 1. */
export interface Seuils {
  /** Part du catalogue publié qu'un flux complet peut retirer. */
  readonly retrait: number
  /** Part des enregistrements lus qui peuvent être rejetés. */
  readonly rejet: number
}

export const SEUILS_PAR_DEFAUT: Seuils = { retrait: 0.2, rejet: 0.2 }

/**
 * Gardes contre un flux vide, amputé ou mal écrit ; `--forcer` les passe. `undefined` : le flux peut être publié.
 */
export function verifierGardes({ volumes, publiees }: Comparaison, seuils: Seuils): Refus | undefined {
  const { lues, rejetees, retirees } = volumes
  if (lues === 0) return { code: 'flux-vide', phrase: 'Le flux ne contient aucune formation.' }
  if (retirees > publiees * seuils.retrait) {
    return {
      code: 'trop-de-retraits',
      phrase: `Le flux retirerait ${retirees} formations sur ${publiees} publiées (${pourcent(retirees / publiees)}, pour ${pourcent(seuils.retrait)} admis).`,
    }
  }
  if (rejetees > lues * seuils.rejet) {
    return {
      code: 'trop-de-rejets',
      phrase: `${rejetees} enregistrements sur ${lues} sont inutilisables (${pourcent(rejetees / lues)}, pour ${pourcent(seuils.rejet)} admis).`,
    }
  }
  return undefined
}

const formatPourcent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 })

function pourcent(part: number): string {
  return formatPourcent.format(part)
}
