import { FAMILLES_FINANCEUR, libelleFamilleFinanceur } from '../../../referentiels/index.ts'

/** Libellé d'une famille de financeurs venue d'une URL ; le code tel quel s'il est inconnu. */
export function libelleFinancement(valeur: string): string {
  const famille = FAMILLES_FINANCEUR.find((connue) => connue === valeur)
  return famille === undefined ? valeur : libelleFamilleFinanceur(famille)
}
