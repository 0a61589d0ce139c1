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

/** Première clé de chaque tri, plus grande, mieux placée ; la pertinence départage ensuite, puis le numéro. */
const PREMIERES: Readonly<Record<string, (merite: Readonly<Merite>) => number>> = {
  'prochaine-session': ({ entree }) => -entree,
  distance: ({ distance }) => -distance,
  intitule: ({ rangTitre }) => -rangTitre,
  nom: ({ rangTitre }) => -rangTitre,
}

/** La première clé du tri demandé ; celle de la pertinence est la même pour tous. */
export const premiereCle = (tri: string): ((merite: Readonly<Merite>) => number) => PREMIERES[tri] ?? egale

const egale = () => 0
