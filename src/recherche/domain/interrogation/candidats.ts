import { avancerJusqua } from './avancer-jusqua.ts'
import { classeA, type Liste } from './listes.ts'

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
  const [premiere, ...suivantes] = triees.slice(0, departs)
  if (premiere === undefined) return aucun(0)
  const retenus = suivantes.reduce<Retenus>(unir, copier(premiere))
  triees.slice(departs).forEach((liste, rang, autres) => {
    const restantes = autres.length - rang - 1
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

function copier(liste: Liste): Retenus {
  const nombre = liste.documents.length
  const classes = new Uint8Array(nombre)
  for (let rang = 0; rang < nombre; rang += 1) classes[rang] = classeA(liste, rang)
  return {
    documents: liste.documents.slice(),
    scores: new Uint32Array(liste.points),
    mots: new Uint8Array(nombre).fill(1),
    classes,
    nombre,
  }
}

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
    uni.classes[uni.nombre] = Math.max(deA ? (a.classes[i] ?? 0) : 0, deB ? classeA(b, j) : 0)
    uni.nombre += 1
    i += deA ? 1 : 0
    j += deB ? 1 : 0
  }
  return uni
}

/** Ajoute une liste aux documents retenus et ne garde, sur place, que ceux qui ont au moins `minimum` mots. */
function visiter(retenus: Retenus, liste: Liste, minimum: number): void {
  const { documents, points } = liste
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
    retenus.classes[gardes] = Math.max(retenus.classes[i] ?? 0, trouve ? classeA(liste, place) : 0)
    gardes += 1
  }
  retenus.nombre = gardes
}
