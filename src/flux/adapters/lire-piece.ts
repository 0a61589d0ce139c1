import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { EvenementLheo } from '../../catalogue/back-office.ts'
import type { Piece } from '../domain/demande.ts'
import type { LectureDeFlux } from '../usecases/ports.ts'

const TAILLE_LECTURE = 256 * 1024

/** Lit une pièce avec le lecteur donné ; `octetsLus` suit la lecture du fichier, compressé ou non. */
export function lirePiece(
  piece: Piece,
  lireLheo: (source: Readable) => AsyncIterable<EvenementLheo>,
): LectureDeFlux {
  const source = createReadStream(piece.chemin, { highWaterMark: TAILLE_LECTURE })
  return { evenements: lireLheo(source), octetsLus: () => source.bytesRead }
}
