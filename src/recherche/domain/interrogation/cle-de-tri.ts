import { cleDe } from '../construction/jour.ts'
import { DERNIERE_BANDE } from './bandes.ts'
import type { RechercheEnCours } from './recherche-en-cours.ts'

/** Ce qui place un document. */
export interface Merite {
  /** 0 est la meilleure. */
  readonly bande: number
  readonly priorite: number
  readonly score: number
  /** Jour d'entrée (voir `entreeDe`). */
  readonly entree: number
  /** Kilomètres ; l'infini sans lieu. */
  readonly distance: number
  readonly rangTitre: number
}

const BITS_SCORE = 2 ** 21
const BITS_ENTREE = 2 ** 16

/** Bande, puis priorité, puis score, puis entrée la plus proche : un entier de 41 bits, plus grand, mieux placé. */
export function clePertinence({
  bande,
  priorite,
  score,
  entree,
}: Pick<Merite, 'bande' | 'priorite' | 'score' | 'entree'>): number {
  return (((DERNIERE_BANDE - bande) * 2 + priorite) * BITS_SCORE + score) * BITS_ENTREE + cleDe(0, entree)
}

/**
 * Première clé de chaque retenu pour le tri demandé, plus grande, mieux placée ; la pertinence départage ensuite, puis le
 * numéro. `undefined` si rien ne passe avant la pertinence.
 */
export function premieresCles(
  enCours: RechercheEnCours,
  nombre: number,
  tri: string,
): Float64Array | undefined {
  switch (tri) {
    case 'prochaine-session':
      return opposees(enCours, enCours.plan.tampons.entrees.subarray(0, nombre))
    case 'distance':
      return enCours.filtres.alentours === undefined
        ? undefined
        : opposees(enCours, enCours.plan.tampons.distances.subarray(0, nombre))
    case 'intitule':
    case 'nom':
      return parTitre(enCours, nombre)
    default:
      return undefined
  }
}

/** De même, pour les documents que le texte nomme ; `undefined` s'il n'en nomme aucun. */
export function nommesDevant(
  { plan: { tampons } }: RechercheEnCours,
  nombre: number,
  nommes: readonly number[],
): Float64Array | undefined {
  if (nommes.length === 0) return undefined
  const { documents, premieres } = tampons
  for (let place = 0; place < nombre; place += 1) {
    premieres[place] = nommes.includes(documents[place] ?? 0) ? 1 : 0
  }
  return premieres
}

function opposees({ plan }: RechercheEnCours, valeurs: Uint16Array | Float64Array): Float64Array {
  const { premieres } = plan.tampons
  for (let place = 0; place < valeurs.length; place += 1) premieres[place] = -(valeurs[place] ?? 0)
  return premieres
}

function parTitre({ index, plan }: RechercheEnCours, nombre: number): Float64Array {
  const { documents, premieres } = plan.tampons
  const { rangTitre } = index.colonnes
  for (let place = 0; place < nombre; place += 1) premieres[place] = -(rangTitre[documents[place] ?? 0] ?? 0)
  return premieres
}
