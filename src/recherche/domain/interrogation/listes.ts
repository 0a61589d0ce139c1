import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type Concept, POIDS_ENTIER } from './comprendre.ts'

/** Documents croissants qui répondent à un concept, et les points de chacun. */
export interface Liste {
  readonly documents: Uint32Array
  readonly points: Uint16Array
}

/** Les documents d'un concept : ceux de sa racine, unis à ceux de ses synonymes (le meilleur des points). */
export function listeDuConcept(index: IndexMoteur, concept: Concept): Liste {
  const listes = concept.racines.map(({ racine, poids }) => ponderer(listeDeRacine(index, racine), poids))
  return listes.reduce(unir, { documents: new Uint32Array(0), points: new Uint16Array(0) })
}

/** Points du meilleur document possible pour ce concept. */
export function pointsMaximaux({ colonnes }: IndexMoteur, { racines }: Concept): number {
  const points = racines.map(({ racine, poids }) => reduire(colonnes.impactMaximal[racine] ?? 0, poids))
  return Math.max(0, ...points)
}

/** Points d'un mot qui vaut `poids` 256es. */
export const reduire = (points: number, poids: number): number =>
  poids === POIDS_ENTIER ? points : Math.max(1, (points * poids) >> 8)

function listeDeRacine({ colonnes }: IndexMoteur, racine: number): Liste {
  const debut = colonnes.racineDebut[racine] ?? 0
  const fin = colonnes.racineDebut[racine + 1] ?? 0
  return { documents: colonnes.documents.subarray(debut, fin), points: colonnes.impacts.subarray(debut, fin) }
}

function ponderer(liste: Liste, poids: number): Liste {
  if (poids === POIDS_ENTIER) return liste
  return { documents: liste.documents, points: liste.points.map((points) => reduire(points, poids)) }
}

function unir(a: Liste, b: Liste): Liste {
  if (a.documents.length === 0) return b
  if (b.documents.length === 0) return a
  const documents = new Uint32Array(a.documents.length + b.documents.length)
  const points = new Uint16Array(documents.length)
  let [i, j, nombre] = [0, 0, 0]
  while (i < a.documents.length || j < b.documents.length) {
    const documentA = a.documents[i] ?? Number.POSITIVE_INFINITY
    const documentB = b.documents[j] ?? Number.POSITIVE_INFINITY
    documents[nombre] = Math.min(documentA, documentB)
    const pointsA = documentA <= documentB ? (a.points[i++] ?? 0) : 0
    const pointsB = documentB <= documentA ? (b.points[j++] ?? 0) : 0
    points[nombre] = Math.max(pointsA, pointsB)
    nombre += 1
  }
  return { documents: documents.subarray(0, nombre), points: points.subarray(0, nombre) }
}
