import { signature } from '../../../kernel/signature.ts'
import { creerTableMots } from '../structure/table-mots.ts'
import { type Raciniseur, racineDe } from '../texte/racine.ts'
import type { Lexique } from './lexique.ts'

/** Vocabulaire trié ; les mots et les racines y prennent leur rang définitif. */
export function construireVocabulaire(
  lexique: Lexique,
  raciniser: Raciniseur,
  frequenceDe: (mot: number) => number,
) {
  const mots = lexique.mots()
  const racinesDesMots = lexique.ecritures().map((ecriture) => racineDe(ecriture, raciniser))
  const racines = [...new Set(racinesDesMots)].sort()
  const rangRacine = new Map(racines.map((racine, rang) => [racine, rang]))
  const racineDuMot = Uint32Array.from(racinesDesMots, (racine) => rangRacine.get(racine) ?? 0)
  const ordre = [...mots.keys()].sort((a, b) => comparer(mots[a], mots[b]))
  const tries = ordre.map((numero) => mots[numero] ?? '')
  const table = creerTableMots(tries)
  const tableRacines = creerTableMots(racines)
  return {
    racineDuMot,
    racines: racines.length,
    colonnes: {
      motsOctets: table.octets,
      motsDebuts: table.debuts,
      motRacine: Uint32Array.from(ordre, (numero) => racineDuMot[numero] ?? 0),
      motFrequence: Uint32Array.from(ordre, frequenceDe),
      motSignature: Uint32Array.from(tries, signature),
      racinesOctets: tableRacines.octets,
      racinesDebuts: tableRacines.debuts,
    },
  }
}

function comparer(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
