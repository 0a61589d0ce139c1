import type { Jour } from '../../../kernel/jour.ts'
import type { Lu } from '../../socle/adapters/declarer-genre.ts'
import type { AUDIT, DECLARATION } from '../schema.ts'

export type DeclarationAccessibilite = Lu<typeof DECLARATION>

export type Audit = Lu<typeof AUDIT>

export type EtatConformite = 'totale' | 'partielle' | 'aucune'

const ANNEES_DE_VALIDITE = 3
const SEUIL_PARTIEL = 0.5

/**
 * Totale : tous les critères ; partielle : la moitié au moins ; aucune sinon, ou sans audit de moins de trois ans
 * (décret n° 2019-768 ; validité : accessibilite.numerique.gouv.fr, « Déclaration d'accessibilité »).
 */
export function etatConformite(declaration: DeclarationAccessibilite, aujourdhui: Jour): EtatConformite {
  const { audit } = declaration
  if (audit === undefined || estPerime(audit, aujourdhui)) return 'aucune'
  if (audit.criteresRespectes === audit.criteresApplicables) return 'totale'
  return tauxDeConformite(audit) >= SEUIL_PARTIEL ? 'partielle' : 'aucune'
}

/** Part des critères applicables qui sont respectés, entre 0 et 1. */
export function tauxDeConformite({ criteresApplicables, criteresRespectes }: Audit): number {
  return criteresApplicables === 0 ? 0 : criteresRespectes / criteresApplicables
}

function estPerime({ date }: Audit, aujourdhui: Jour): boolean {
  const fin = `${Number(date.slice(0, 4)) + ANNEES_DE_VALIDITE}${date.slice(4)}`
  return aujourdhui > fin
}

const LIBELLES: Readonly<Record<EtatConformite, string>> = {
  totale: 'totalement conforme',
  partielle: 'partiellement conforme',
  aucune: 'non conforme',
}

export function libelleConformite(etat: EtatConformite): string {
  return LIBELLES[etat]
}
