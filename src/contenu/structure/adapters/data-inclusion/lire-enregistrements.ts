import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'
import { parse as lireCsv } from 'csv-parse'
import { streamArray } from 'stream-json/streamers/stream-array.js'
import { ErreurDemarrage } from '../../../../platform/erreur-demarrage.ts'

/**
 * Les enregistrements d'un fichier data·inclusion, un à la fois : `.json` (un tableau), `.ndjson` ou `.jsonl` (un objet
 * par ligne), `.csv` (en-têtes en première ligne). Lève `ErreurDemarrage` si le fichier ne peut être lu.
 */
export async function* lireEnregistrements(chemin: string): AsyncGenerator<unknown> {
  const lire = LECTURES[extname(chemin).toLowerCase()]
  if (lire === undefined) {
    throw new ErreurDemarrage(`${chemin} : un fichier .json, .ndjson, .jsonl ou .csv est attendu.`)
  }
  try {
    yield* lire(chemin)
  } catch (cause) {
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw new ErreurDemarrage(`Le fichier « ${chemin} » ne peut être lu : ${raison}.`, { cause })
  }
}

const LECTURES: Readonly<Record<string, (chemin: string) => AsyncGenerator<unknown>>> = {
  '.json': lireTableauJson,
  '.ndjson': lireLignesJson,
  '.jsonl': lireLignesJson,
  '.csv': lireTableur,
}

/** Un flux qui casse en amont casse aussi la lecture : `destroy` transmet l'erreur d'ouverture. */
function ouvrir<Flux extends Duplex>(chemin: string, vers: Flux): Flux {
  const source = createReadStream(chemin)
  source.on('error', (erreur) => vers.destroy(erreur))
  return source.pipe(vers)
}

async function* lireTableauJson(chemin: string): AsyncGenerator<unknown> {
  const elements: AsyncIterable<{ readonly value: unknown }> = ouvrir(
    chemin,
    streamArray.withParserAsStream(),
  )
  for await (const { value } of elements) yield value
}

async function* lireLignesJson(chemin: string): AsyncGenerator<unknown> {
  const source = createReadStream(chemin, 'utf8')
  const lignes = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const ligne of lignes) {
    if (ligne.trim() !== '') yield JSON.parse(ligne)
  }
}

async function* lireTableur(chemin: string): AsyncGenerator<unknown> {
  const options = { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }
  const lignes: AsyncIterable<unknown> = ouvrir(chemin, lireCsv(options))
  yield* lignes
}
