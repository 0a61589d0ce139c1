import { avancerJusqua } from './avancer-jusqua.ts'
import type { Liste } from './listes.ts'

/** Documents croissants qui passent le seuil de mots. */
export interface Candidats {
  readonly documents: Uint32Array
  readonly scores: Uint32Array
  /** Mots trouvés. */
  readonly mots: Uint8Array
  /** Classe du moins bien placé des mots trouvés. */
  readonly classes: Uint8Array
  readonly nombre: number
}

type Retenus = { -readonly [Colonne in keyof Candidats]: Candidats[Colonne] }

/** Nombre de mots qu'un document doit contenir : tous jusqu'à deux, tous sauf un pour trois ou quatre, 75 % au-delà. */
export function motsExiges(mots: number): number {
  if (mots <= 2) return mots
  return mots <= 4 ? mots - 1 : Math.ceil(mots * 0.75)
}

/**
 * Documents présents dans au moins `exiges` des listes. Un tel document est forcément dans l'une des
 * `listes.length - exiges + 1` plus courtes : on part de leur union, puis on visite les autres par sauts.
 */
export function candidatsDesListes(listes: readonly Liste[], exiges: number): Candidats {
  const triees = [...listes].sort((a, b) => a.documents.length - b.documents.length)
  const departs = triees.length - exiges + 1
  const retenus = triees.slice(0, departs).reduce<Retenus>(unir, aucun(0))
  triees.slice(departs).forEach((liste, rang, suivantes) => {
    const restantes = suivantes.length - rang - 1
    visiter(retenus, liste, exiges - restantes)
  })
  return retenus
}

const aucun = (taille: number): Retenus => ({
  documents: new Uint32Array(taille),
  scores: new Uint32Array(taille),
  mots: new Uint8Array(taille),
  classes: new Uint8Array(taille),
  nombre: 0,
})

function unir(a: Retenus, b: Liste): Retenus {
  const uni = aucun(a.nombre + b.documents.length)
  let [i, j] = [0, 0]
  while (i < a.nombre || j < b.documents.length) {
    const documentA = i < a.nombre ? (a.documents[i] ?? 0) : Number.POSITIVE_INFINITY
    const documentB = b.documents[j] ?? Number.POSITIVE_INFINITY
    const deA = documentA <= documentB
    const deB = documentB <= documentA
    uni.documents[uni.nombre] = deA ? documentA : documentB
    uni.scores[uni.nombre] = (deA ? (a.scores[i] ?? 0) : 0) + (deB ? (b.points[j] ?? 0) : 0)
    uni.mots[uni.nombre] = (deA ? (a.mots[i] ?? 0) : 0) + (deB ? 1 : 0)
    uni.classes[uni.nombre] = Math.max(deA ? (a.classes[i] ?? 0) : 0, deB ? (b.classes[j] ?? 0) : 0)
    uni.nombre += 1
    i += deA ? 1 : 0
    j += deB ? 1 : 0
  }
  return uni
}

/** Ajoute une liste aux documents retenus et ne garde, sur place, que ceux qui ont au moins `minimum` mots. */
function visiter(retenus: Retenus, { documents, points, classes }: Liste, minimum: number): void {
  let place = 0
  let gardes = 0
  for (let i = 0; i < retenus.nombre; i += 1) {
    const document = retenus.documents[i] ?? 0
    place = avancerJusqua(documents, place, document)
    const trouve = documents[place] === document
    const mots = (retenus.mots[i] ?? 0) + (trouve ? 1 : 0)
    if (mots < minimum) continue
    retenus.documents[gardes] = document
    retenus.scores[gardes] = (retenus.scores[i] ?? 0) + (trouve ? (points[place] ?? 0) : 0)
    retenus.mots[gardes] = mots
    retenus.classes[gardes] = Math.max(retenus.classes[i] ?? 0, trouve ? (classes[place] ?? 0) : 0)
    gardes += 1
  }
  retenus.nombre = gardes
}
