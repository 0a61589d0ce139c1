import { cleDe } from '../construction/jour.ts'
import { DERNIERE_BANDE } from './bandes.ts'

/** Ce qui place un document. */
export interface Merite {
  /** 0 est la meilleure. */
  bande: number
  priorite: number
  score: number
  /** Jour d'entrée (voir `entreeDe`). */
  entree: number
  /** Kilomètres ; l'infini sans lieu. */
  distance: number
  rangTitre: number
}

const BITS_SCORE = 2 ** 21
const BITS_ENTREE = 2 ** 16

/** Bande, puis priorité, puis score, puis entrée la plus proche : un entier de 41 bits, plus grand, mieux placé. */
export function clePertinence({ bande, priorite, score, entree }: Readonly<Merite>): number {
  return (((DERNIERE_BANDE - bande) * 2 + priorite) * BITS_SCORE + score) * BITS_ENTREE + cleDe(0, entree)
}

/** Première clé du tri demandé ; la pertinence départage ensuite, puis le numéro. */
export function cleDuTri(tri: string, merite: Readonly<Merite>): number {
  switch (tri) {
    case 'prochaine-session':
      return -merite.entree
    case 'distance':
      return -merite.distance
    case 'intitule':
    case 'nom':
      return -merite.rangTitre
    default:
      return 0
  }
}
