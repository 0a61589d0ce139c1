import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { plier } from '../../kernel/plier.ts'
import { creerTableMots, rangDuMot, type TableMots } from '../domain/structure/table-mots.ts'

let table: TableMots | undefined

/** Vrai d'un mot français (replié), conjugué ou accordé : bien écrit, il ne se corrige pas. */
export const estFrancais = (mot: string): boolean => rangDuMot(lesMotsFrancais(), mot) >= 0

/** Les mots français, repliés et triés ; lus une fois par processus, en un tiers de seconde. */
export function lesMotsFrancais(): TableMots {
  table ??= creerTableMots(lireLaListe())
  return table
}

function lireLaListe(): readonly string[] {
  const mots: readonly string[] = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('an-array-of-french-words/index.json'), 'utf8'),
  )
  return [...new Set(mots.map(plier))].sort()
}
