import { plier } from '../../../kernel/plier.ts'
import { couperEnJetons, motsDuJeton } from './jetons.ts'
import { estVide } from './mots-vides.ts'

const SIGLES = /^(?:\p{L}{2}|\p{Lu}{2,3}(?:\s+\p{Lu}{2,3})*)$/u

/**
 * Vrai d'un texte fait des seuls mots outils (« pour la ») : rien à chercher. Un seul de deux lettres, ou quelques capitales, sont
 * peut-être des sigles (« du », « CE »).
 */
export function estMuet(texte: string): boolean {
  const mots = couperEnJetons(texte).flatMap(motsDuJeton)
  if (mots.length === 0 || !mots.every((mot) => estVide(plier(mot)))) return false
  return !SIGLES.test(texte.trim())
}
