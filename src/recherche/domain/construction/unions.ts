import type { UnionsDuJour } from '../structure/etat-du-jour.ts'
import type { GroupeFacettes } from '../structure/index-moteur.ts'

export function creerUnions(groupe: GroupeFacettes, documents: number): UnionsDuJour {
  const { facettes, combinaisons } = groupe
  return {
    facettes,
    combinaisons: [...combinaisons, facettes.map(() => [])],
    vide: combinaisons.length,
    numeros: new Map(),
    colonne: new Uint32Array(new SharedArrayBuffer(documents * 4)),
  }
}

/** Donne au document l'union de ces combinaisons d'occurrence, en la créant si elle est nouvelle. */
export function poserUnion(unions: UnionsDuJour, document: number, distinctes: ReadonlySet<number>): void {
  unions.colonne[document] = numeroUnion(unions, [...distinctes])
}

function numeroUnion(unions: UnionsDuJour, distinctes: number[]): number {
  const [premiere = unions.vide] = distinctes
  if (distinctes.length <= 1) return premiere
  distinctes.sort((a, b) => a - b)
  const cle = cleDeSuite(distinctes, unions.vide)
  const connue = unions.numeros.get(cle)
  if (connue !== undefined) return connue
  const valeurs = unions.facettes.map((_, rang) => [
    ...new Set(distinctes.flatMap((combinaison) => unions.combinaisons[combinaison]?.[rang] ?? [])),
  ])
  unions.numeros.set(cle, unions.combinaisons.length)
  return unions.combinaisons.push(valeurs) - 1
}

/** Un nombre pour une paire (le cas courant), un texte au-delà. */
function cleDeSuite(suite: readonly number[], base: number): string | number {
  const [premiere = 0, deuxieme = 0] = suite
  return suite.length === 2 ? premiere * base + deuxieme : suite.join(' ')
}
