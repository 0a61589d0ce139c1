import { sansMajuscule } from '../../kernel/typographie.ts'
import { libelleNiveau, libelleNiveauCourt, type Niveau, niveauDeCodeLheo } from '../../referentiels/index.ts'
import type { Formation } from '../domain/formation.ts'

const NON_PRECISE = 'Non précisé'
const AUCUN_DEMANDE = 'Aucun niveau demandé'

/** Sur une ligne de résultat : « Entrée : bac ; sortie : non précisé ». */
export function niveauxEnBref(entree: Niveau | undefined, sortie: Niveau | undefined): string {
  const [avant, apres] = [entree === '0' ? AUCUN_DEMANDE : enBref(entree), enBref(sortie)].map(sansMajuscule)
  return `Entrée : ${avant} ; sortie : ${apres}`
}

const enBref = (niveau: Niveau | undefined): string =>
  niveau === undefined ? NON_PRECISE : libelleNiveauCourt(niveau)

/** « Niveau 4 – Bac… (exigé) » ; « Aucun niveau demandé » pour l'entrée sans niveau spécifique ; « Non précisé » si le flux n'en dit rien. */
export function niveauDEntree({ niveauEntree, actions }: Formation): string {
  const niveau = niveauDeCodeLheo(niveauEntree ?? '')
  if (niveau === undefined) return NON_PRECISE
  if (niveau === '0') return AUCUN_DEMANDE
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
