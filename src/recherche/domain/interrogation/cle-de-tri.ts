import { cleDe } from '../construction/jour.ts'
import { DERNIER_PALIER } from './paliers.ts'
import type { RechercheEnCours } from './recherche-en-cours.ts'

/** Ce qui place un document. */
export interface Merite {
  /** 0 est la meilleure. */
  readonly palier: number
  /** 2 : prioritaire et ouverte ; 1 : ouverte ; 0 : complète ou suspendue. */
  readonly priorite: number
  readonly score: number
  /** Jour d'entrée (voir `entreeDe`). */
  readonly entree: number
  /** Kilomètres ; l'infini sans lieu. */
  readonly distance: number
  readonly rangTitre: number
}

const BITS_SCORE = 2 ** 21
const PRIORITES = 4

/** La priorité que porte une clé du jour (`cleDe`). */
export const prioriteDe = (cleDuJour: number): number => cleDuJour >>> 16
const BITS_ENTREE = 2 ** 16
/** Plus que toute première clé d'un tri. */
const DEVANT = 2 ** 33

/** Palier, puis priorité, puis score, puis entrée la plus proche : un entier de 42 bits, plus grand, mieux placé. */
export function clePertinence({
  palier,
  priorite,
  score,
  entree,
}: Pick<Merite, 'palier' | 'priorite' | 'score' | 'entree'>): number {
  return (
    (((DERNIER_PALIER - palier) * PRIORITES + priorite) * BITS_SCORE + score) * BITS_ENTREE + cleDe(0, entree)
  )
}

/** Sans mot cherché, tout lieu à moins de tant de kilomètres d'un autre est aussi près. */
export const TRANCHE_KM = 10
const TRANCHES = 32

/** Sans mot cherché : ouverte, la plus près à une tranche près, l'entrée la plus proche, puis la priorité. */
export function cleSansTexte({
  priorite,
  entree,
  distance,
}: Pick<Merite, 'priorite' | 'entree' | 'distance'>): number {
  const tranche = Math.min(TRANCHES - 1, Math.floor(distance / TRANCHE_KM))
  const ouverte = Math.min(priorite, 1)
  return ((ouverte * TRANCHES - tranche) * BITS_ENTREE + cleDe(0, entree)) * PRIORITES + priorite
}

/**
 * Première clé de chaque retenu pour le tri demandé, plus grande, mieux placée ; la pertinence départage ensuite, puis le
 * numéro. `undefined` si rien ne passe avant la pertinence.
 */
export function premieresCles(
  enCours: RechercheEnCours,
  nombre: number,
  { tri, devant }: { readonly tri: string; readonly devant?: Uint8Array | undefined },
): Float64Array | undefined {
  const cles = clesDuTri(enCours, nombre, tri)
  if (devant === undefined) return cles
  const { documents, premieres } = enCours.plan.tampons
  if (cles === undefined) premieres.fill(0, 0, nombre)
  for (let place = 0; place < nombre; place += 1)
    premieres[place] = (premieres[place] ?? 0) + (devant[documents[place] ?? 0] === 1 ? DEVANT : 0)
  return premieres
}

function clesDuTri(enCours: RechercheEnCours, nombre: number, tri: string): Float64Array | undefined {
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
