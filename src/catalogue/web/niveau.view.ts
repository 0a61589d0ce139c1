import { libelleNiveau, niveauDeCodeLheo } from '../../referentiels/index.ts'
import type { Formation } from '../domain/formation.ts'

const NON_PRECISE = 'Non précisé'

/** « Niveau 4 – Bac… (exigé) » ; « Aucun niveau exigé » pour l'entrée sans niveau spécifique ; « Non précisé » si le flux n'en dit rien. */
export function niveauDEntree({ niveauEntree, actions }: Formation): string {
  const niveau = niveauDeCodeLheo(niveauEntree ?? '')
  if (niveau === undefined) return NON_PRECISE
  if (niveau === '0') return 'Aucun niveau demandé'
  return `${libelleNiveau(niveau)}${exigence(actions)}`
}

export function niveauDeSortie({ niveauSortie }: Formation): string {
  const niveau = niveauDeCodeLheo(niveauSortie ?? '')
  return niveau === undefined ? NON_PRECISE : libelleNiveau(niveau)
}

/** `niveau-entree-obligatoire` est porté par chaque action ; il ne se dit que si toutes disent la même chose. */
function exigence(actions: Formation['actions']): string {
  const [exige, ...autres] = new Set(actions.map(({ niveauEntreeObligatoire }) => niveauEntreeObligatoire))
  if (exige === undefined || autres.length > 0) return ''
  return exige ? ' (exigé)' : ' (conseillé)'
}
