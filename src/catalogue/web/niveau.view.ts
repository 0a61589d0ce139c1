import { libelleNiveau, niveauDeCodeLheo } from '../../referentiels/index.ts'
import type { Formation } from '../domain/formation.ts'

/** « Niveau 4 – Bac… (exigé) » ; « Aucun niveau exigé » pour l'entrée sans niveau spécifique ; rien si inconnu. */
export function niveauDEntree({ niveauEntree, actions }: Formation): string | undefined {
  const niveau = niveauDeCodeLheo(niveauEntree ?? '')
  if (niveau === undefined) return undefined
  if (niveau === '0') return 'Aucun niveau demandé'
  return `${libelleNiveau(niveau)}${exigence(actions)}`
}

export function niveauDeSortie({ niveauSortie }: Formation): string | undefined {
  const niveau = niveauDeCodeLheo(niveauSortie ?? '')
  return niveau === undefined ? undefined : libelleNiveau(niveau)
}

/** `niveau-entree-obligatoire` est porté par chaque action ; il ne se dit que si toutes disent la même chose. */
function exigence(actions: Formation['actions']): string {
  const [exige, ...autres] = new Set(actions.map(({ niveauEntreeObligatoire }) => niveauEntreeObligatoire))
  if (exige === undefined || autres.length > 0) return ''
  return exige ? ' (exigé)' : ' (conseillé)'
}
