import { plier } from '../../../kernel/plier.ts'
import { creerTableMots } from '../structure/table-mots.ts'

/** Rangs des numéros et des titres ; deux titres égaux à la casse et aux accents près ont le même rang. */
export function rangerNumerosEtTitres(numeros: readonly string[], titres: readonly string[]) {
  const ordre = [...numeros.keys()].sort((a, b) => comparer(numeros[a], numeros[b]))
  const table = creerTableMots(ordre.map((document) => numeros[document] ?? ''))
  const rangNumero = new Uint32Array(numeros.length)
  ordre.forEach((document, rang) => {
    rangNumero[document] = rang
  })
  return {
    numerosOctets: table.octets,
    numerosDebuts: table.debuts,
    numeroDocument: Uint32Array.from(ordre),
    rangNumero,
    rangTitre: rangsDesTitres(titres),
  }
}

function rangsDesTitres(titres: readonly string[]): Uint32Array {
  const plies = titres.map(plier)
  const distincts = [...new Set(plies)].sort()
  const rangs = new Map(distincts.map((titre, rang) => [titre, rang]))
  return Uint32Array.from(plies, (titre) => rangs.get(titre) ?? 0)
}

function comparer(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
