import { pipeline, type Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { LigneRome } from '../../domain/rome/tables.ts'

const ligneLue = z.record(z.string(), z.string())

/**
 * Les lignes d'un CSV du ROME : UTF-8, virgule, guillemets doublés, retours à la ligne dans les textes. Les apostrophes
 * doublées par l'export (`l''emploi`) redeviennent simples. Lève si le fichier est coupé, mal formé (ligne citée) ou d'un
 * autre encodage.
 */
export async function lireCsv(source: Readable): Promise<readonly LigneRome[]> {
  const lecteur = parse({
    bom: true,
    columns: (noms: string[]) => noms.map((nom) => nom.trim()),
    skip_empty_lines: true,
  })
  pipeline(source, lecteur, () => undefined)
  const lignes: LigneRome[] = []
  for await (const ligne of lecteur) lignes.push(nettoyer(ligneLue.parse(ligne)))
  if (lignes.some(estMalDecodee)) throw new Error("il n'est pas en UTF-8")
  return lignes
}

function nettoyer(ligne: LigneRome): LigneRome {
  return Object.fromEntries(
    Object.entries(ligne).map(([nom, valeur]) => [nom, valeur.replaceAll("''", "'").trim()]),
  )
}

/** U+FFFD : ce que devient un octet qui n'est pas de l'UTF-8. */
const estMalDecodee = (ligne: LigneRome): boolean =>
  Object.values(ligne).some((valeur) => valeur.includes('\ufffd'))
