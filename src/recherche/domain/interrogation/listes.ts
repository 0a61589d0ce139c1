import type { IndexMoteur } from '../structure/index-moteur.ts'
import { avancerJusqua } from './avancer-jusqua.ts'
import { type Concept, type Forme, POIDS_ENTIER } from './concept.ts'
import { estProche, tablesDeClasses } from './paliers.ts'

/** Documents croissants qui répondent à un concept, et les points de chacun ; sa classe est `classes[champs[rang]]`. */
export interface Liste {
  readonly documents: Uint32Array
  readonly points: Uint16Array
  readonly champs: Uint8Array
  readonly classes: Uint8Array
}

export const POINTS_MAXIMAUX = 0xffff
/** D'une liste dont les `champs` sont déjà des classes. */
const TELLES_QUELLES = Uint8Array.from({ length: 256 }, (_, classe) => classe)
const VIDE: Liste = {
  documents: new Uint32Array(0),
  points: new Uint16Array(0),
  champs: new Uint8Array(0),
  classes: TELLES_QUELLES,
}

export const classeA = ({ champs, classes }: Liste, rang: number): number => classes[champs[rang] ?? 0] ?? 0

/** Un mot que dit plus d'un document sur six, et cent documents, ne distingue rien dans une description. */
const UN_SUR = 6
const TOUJOURS_DISTINCTIF = 100

/** Sans les descriptions d'un mot que tout le catalogue dit (« préparer ») ; `seule` : à défaut, il n'y aurait rien. */
export function sansLeBruit(
  liste: Liste,
  { index, seule }: { readonly index: IndexMoteur; readonly seule: boolean },
): Liste {
  const { documents, points, champs, classes } = liste
  if (documents.length <= Math.max(TOUJOURS_DISTINCTIF, index.entete.documents / UN_SUR)) return liste
  const garde = (_: unknown, rang: number) => estProche(classeA(liste, rang))
  const proches = documents.filter(garde)
  if (seule && proches.length === 0) return liste
  return { documents: proches, points: points.filter(garde), champs: champs.filter(garde), classes }
}

/** Les documents d'un concept : ceux de chacune de ses formes (le meilleur des points et des classes). */
export function listeDuConcept(index: IndexMoteur, { formes }: Pick<Concept, 'formes'>): Liste {
  return formes.map((forme) => listeDeForme(index, forme)).reduce(unir, VIDE)
}

/** Points d'un mot qui vaut `poids` 256es. */
export const reduire = (points: number, poids: number): number =>
  poids === POIDS_ENTIER ? points : Math.max(1, (points * poids) >> 8)

export function listeDeForme(index: IndexMoteur, { racines, poids, nature }: Forme): Liste {
  const table = tablesDeClasses(index.entete)[nature]
  const listes = racines.map((racine) => listeDeRacine(index, racine, table))
  const [premiere = VIDE, ...autres] = listes.sort((a, b) => a.documents.length - b.documents.length)
  const toutes = autres.reduce(croiser, premiere)
  return poids === POIDS_ENTIER
    ? toutes
    : { ...toutes, points: toutes.points.map((points) => reduire(points, poids)) }
}

function listeDeRacine({ colonnes }: IndexMoteur, racine: number, classes: Uint8Array): Liste {
  const debut = colonnes.racineDebut[racine] ?? 0
  const fin = colonnes.racineDebut[racine + 1] ?? 0
  return {
    documents: colonnes.documents.subarray(debut, fin),
    points: colonnes.impacts.subarray(debut, fin),
    champs: colonnes.champs.subarray(debut, fin),
    classes,
  }
}

/** Les documents des deux listes ; le plus mal placé des deux mots donne la classe. */
function croiser(a: Liste, b: Liste): Liste {
  const documents = new Uint32Array(a.documents.length)
  const points = new Uint16Array(documents.length)
  const champs = new Uint8Array(documents.length)
  let nombre = 0
  let place = 0
  for (let i = 0; i < documents.length; i += 1) {
    const document = a.documents[i] ?? 0
    place = avancerJusqua(b.documents, place, document)
    if (b.documents[place] !== document) continue
    documents[nombre] = document
    points[nombre] = Math.min(POINTS_MAXIMAUX, (a.points[i] ?? 0) + (b.points[place] ?? 0))
    champs[nombre] = Math.max(classeA(a, i), classeA(b, place))
    nombre += 1
  }
  return couper({ documents, points, champs, classes: TELLES_QUELLES }, nombre)
}

function unir(a: Liste, b: Liste): Liste {
  if (a.documents.length === 0) return b
  if (b.documents.length === 0) return a
  const documents = new Uint32Array(a.documents.length + b.documents.length)
  const points = new Uint16Array(documents.length)
  const champs = new Uint8Array(documents.length)
  let [i, j, nombre] = [0, 0, 0]
  while (i < a.documents.length || j < b.documents.length) {
    const documentA = a.documents[i] ?? Number.POSITIVE_INFINITY
    const documentB = b.documents[j] ?? Number.POSITIVE_INFINITY
    documents[nombre] = Math.min(documentA, documentB)
    const deA = documentA <= documentB
    const deB = documentB <= documentA
    points[nombre] = Math.max(deA ? (a.points[i] ?? 0) : 0, deB ? (b.points[j] ?? 0) : 0)
    champs[nombre] = Math.min(deA ? classeA(a, i) : 255, deB ? classeA(b, j) : 255)
    i += deA ? 1 : 0
    j += deB ? 1 : 0
    nombre += 1
  }
  return couper({ documents, points, champs, classes: TELLES_QUELLES }, nombre)
}

const couper = ({ documents, points, champs, classes }: Liste, nombre: number): Liste => ({
  documents: documents.subarray(0, nombre),
  points: points.subarray(0, nombre),
  champs: champs.subarray(0, nombre),
  classes,
})
