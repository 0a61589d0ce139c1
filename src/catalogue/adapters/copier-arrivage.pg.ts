import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copieDepuis } from 'pg-copy-streams'
import type { LigneArrivee } from '../domain/arrivage.ts'
import { ecrireLigneCopie } from './ligne-copie.ts'

/** Caractères envoyés d'un coup à PostgreSQL. */
const TAILLE_ENVOI = 256 * 1024

const COPIE = `copy arrivage
  (rang, ligne, numero, empreinte, intitule, organisme_numero, nombre_sessions, contenu, anomalies) from stdin`

/** Copie les lignes par COPY, au rythme de PostgreSQL : rien ne s'accumule en mémoire. */
export async function copierArrivage(
  client: pg.ClientBase,
  lignes: AsyncIterable<LigneArrivee>,
): Promise<void> {
  await pipeline(Readable.from(envois(lignes), { highWaterMark: 1 }), client.query(copieDepuis(COPIE)))
  await client.query('analyze arrivage')
}

async function* envois(lignes: AsyncIterable<LigneArrivee>): AsyncGenerator<Buffer, void, undefined> {
  let envoi = ''
  for await (const ligne of lignes) {
    envoi += ecrireLigneCopie(ligne)
    if (envoi.length < TAILLE_ENVOI) continue
    yield Buffer.from(envoi)
    envoi = ''
  }
  if (envoi !== '') yield Buffer.from(envoi)
}
