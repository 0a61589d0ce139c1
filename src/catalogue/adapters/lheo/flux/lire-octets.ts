import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { choisirDecodeur, type Decodeur } from './decoder-octets.ts'
import { LectureRefusee } from './refus.ts'

/** Le texte du flux, morceau par morceau, avec ce qu'on a su de sa forme. */
export interface TexteLu {
  readonly texte: string
  readonly encodage: string
  readonly compresse: boolean
}

const OCTETS_POUR_RECONNAITRE = 256

/** Lit une source d'octets, décompressée au besoin (gzip reconnu à ses deux premiers octets) et décodée. */
export async function* lireOctets(source: Readable): AsyncGenerator<TexteLu> {
  const brut = rassemblerDebut(source)
  const premier = await brut.next()
  if (premier.done === true) return
  const compresse = premier.value[0] === 0x1f && premier.value[1] === 0x8b
  const octets = reprendre(premier.value, brut)
  yield* decoder(compresse ? rassemblerDebut(decompresser(octets)) : octets, compresse)
}

async function* decoder(octets: AsyncIterable<Buffer>, compresse: boolean): AsyncGenerator<TexteLu> {
  let decodeur: Decodeur | undefined
  for await (const morceau of octets) {
    decodeur ??= choisirDecodeur(morceau)
    yield { texte: decodeur.decoder(morceau), encodage: decodeur.encodage, compresse }
  }
  const reste = decodeur?.terminer() ?? ''
  if (decodeur !== undefined && reste !== '') yield { texte: reste, encodage: decodeur.encodage, compresse }
}

/** Regroupe les premiers morceaux pour que la marque et la déclaration XML ne soient jamais coupées. */
async function* rassemblerDebut(source: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let debut: Buffer | undefined = Buffer.alloc(0)
  for await (const morceau of sansPanne(source)) {
    if (debut === undefined) {
      yield morceau
      continue
    }
    debut = Buffer.concat([debut, morceau])
    if (debut.length < OCTETS_POUR_RECONNAITRE) continue
    yield debut
    debut = undefined
  }
  if (debut !== undefined && debut.length > 0) yield debut
}

/** Une panne de la source (disque, réseau, gzip abîmé) devient un refus. */
async function* sansPanne(source: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const morceau of source) yield octetsDe(morceau)
  } catch (panne) {
    throw panne instanceof LectureRefusee ? panne : refusDePanne(panne)
  }
}

function octetsDe(morceau: unknown): Buffer {
  if (Buffer.isBuffer(morceau)) return morceau
  return morceau instanceof Uint8Array ? Buffer.from(morceau) : Buffer.from(String(morceau), 'utf8')
}

function refusDePanne(panne: unknown): LectureRefusee {
  const code = panne instanceof Error && 'code' in panne ? String(panne.code) : ''
  if (code.startsWith('Z_')) return new LectureRefusee('compression-illisible')
  return new LectureRefusee('source-illisible', panne instanceof Error ? panne.message : String(panne))
}

/** `Z_SYNC_FLUSH` : un gzip tronqué rend tout ce qu'il contient ; c'est le découpage qui voit qu'il manque la fin. */
function decompresser(octets: AsyncIterable<Buffer>): AsyncIterable<unknown> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  return pipeline(Readable.from(octets, { objectMode: false }), gunzip, () => undefined)
}

async function* reprendre(premier: Buffer, suite: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield premier
  yield* suite
}
