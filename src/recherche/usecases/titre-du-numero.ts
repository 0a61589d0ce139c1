import { documentDuNumero, type IndexLisible } from './repondre.ts'

/** Le titre d'une source indexée ; `undefined` si l'index ne la connaît pas. */
export function titreDuNumero({ index, lireCarte }: IndexLisible, numero: string): string | undefined {
  const document = documentDuNumero(index, numero)
  return document === undefined ? undefined : lireCarte(document).titre
}
