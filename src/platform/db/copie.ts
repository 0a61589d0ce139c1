import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copieDepuis } from 'pg-copy-streams'

/** Valeur d'une colonne, écrite pour son type ; `undefined` : nul. */
export type CelluleCopie = string | undefined

/** Caractères envoyés d'un coup à PostgreSQL. */
const TAILLE_ENVOI = 256 * 1024

/**
 * Copie des lignes dans `table (colonnes)` par COPY, au rythme de PostgreSQL : rien ne s'accumule en mémoire. `cible`
 * est écrite par le programme, jamais reçue.
 */
export async function copierLignes(
  client: pg.ClientBase,
  cible: string,
  lignes: AsyncIterable<readonly CelluleCopie[]>,
): Promise<void> {
  const copie = client.query(copieDepuis(`copy ${cible} from stdin`))
  await pipeline(Readable.from(envois(lignes), { highWaterMark: 1 }), copie)
}

async function* envois(
  lignes: AsyncIterable<readonly CelluleCopie[]>,
): AsyncGenerator<Buffer, void, undefined> {
  let envoi = ''
  for await (const ligne of lignes) {
    envoi += `${ligne.map(cellule).join('\t')}\n`
    if (envoi.length < TAILLE_ENVOI) continue
    yield Buffer.from(envoi)
    envoi = ''
  }
  if (envoi !== '') yield Buffer.from(envoi)
}

const A_ECHAPPER = /[\\\t\n\r]/g
const ECHAPPEMENTS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** PostgreSQL refuse le caractère nul et les demi-caractères : ils sont ôtés. */
function cellule(valeur: CelluleCopie): string {
  if (valeur === undefined) return '\\N'
  return valeur
    .replaceAll('\u0000', '')
    .toWellFormed()
    .replace(A_ECHAPPER, (caractere) => ECHAPPEMENTS[caractere] ?? '')
}
