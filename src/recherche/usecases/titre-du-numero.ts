import { tableDesNumeros } from '../domain/structure/index-moteur.ts'
import { rangDuMot } from '../domain/structure/table-mots.ts'
import type { IndexLisible } from './repondre.ts'

/** Le titre d'une source indexée ; `undefined` si l'index ne la connaît pas. */
export function titreDuNumero({ index, lireCarte }: IndexLisible, numero: string): string | undefined {
  const rang = rangDuMot(tableDesNumeros(index), numero)
  return rang < 0 ? undefined : lireCarte(index.colonnes.numeroDocument[rang] ?? 0).titre
}
