import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encodage = 'br' | 'gzip' | 'identity'

/** Le meilleur encodage que le navigateur annonce ; un poids nul (`br;q=0`) l'exclut. */
export function choisirEncodage(annonce: string | string[] | undefined): Encodage {
  if (typeof annonce !== 'string') return 'identity'
  if (accepte(annonce, 'br')) return 'br'
  return accepte(annonce, 'gzip') ? 'gzip' : 'identity'
}

function accepte(annonce: string, encodage: string): boolean {
  return annonce.includes(encodage) && !new RegExp(`${encodage}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(annonce)
}

const QUALITE_BROTLI = 5
const NIVEAU_GZIP = 6
const enBrotli = promisify(brotliCompress)
const enGzip = promisify(gzip)

/** Compresse une réponse calculée à la demande : réglages rapides, les fichiers statiques ont les leurs. */
export async function encoder(octets: Buffer, encodage: Encodage): Promise<Buffer> {
  if (encodage === 'identity') return octets
  if (encodage === 'gzip') return enGzip(octets, { level: NIVEAU_GZIP })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITE_BROTLI,
    [constants.BROTLI_PARAM_SIZE_HINT]: octets.byteLength,
  }
  return enBrotli(octets, { params })
}
