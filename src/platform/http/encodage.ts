import { transcode } from 'node:buffer'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
  zstdCompress,
  zstdCompressSync,
  zstdDecompress,
} from 'node:zlib'

export type Encodage = 'zstd' | 'br' | 'gzip' | 'identity'

/** À poids égal, le premier l'emporte. */
const OFFERTS: readonly Encodage[] = ['zstd', 'br', 'gzip']

/**
 * L'encodage que le navigateur préfère parmi ceux qu'on offre (RFC 9110, 12.5.3) ; `*` ne vaut que pour gzip, que tous
 * savent lire. Sans rien d'acceptable, les octets bruts : un refus n'aiderait personne.
 */
export function choisirEncodage(
  annonce: string | string[] | undefined,
  offerts: readonly Encodage[] = OFFERTS,
): Encodage {
  if (typeof annonce !== 'string') return 'identity'
  const poids = lirePoids(annonce)
  let choisi: Encodage = 'identity'
  let meilleur = 0
  for (const encodage of offerts) {
    const sien = poids.get(encodage) ?? (encodage === 'gzip' ? poids.get('*') : undefined) ?? 0
    if (sien <= meilleur) continue
    choisi = encodage
    meilleur = sien
  }
  return meilleur >= (poids.get('identity') ?? 0) ? choisi : 'identity'
}

/** Vrai si les octets bruts sont exclus : même une petite réponse se compresse. */
export function refuseLesBruts(annonce: string | string[] | undefined): boolean {
  if (typeof annonce !== 'string' || !annonce.includes('q=0')) return false
  const poids = lirePoids(annonce)
  return (poids.get('identity') ?? poids.get('*')) === 0
}

/** Poids de chaque encodage annoncé, de 0 à 1 ; un poids illisible exclut le sien. */
function lirePoids(annonce: string): ReadonlyMap<string, number> {
  const poids = new Map<string, number>()
  for (const element of annonce.toLowerCase().split(',')) {
    const [nom = '', ...parametres] = element.split(';')
    const q = parametres.map((parametre) => parametre.trim()).find((parametre) => parametre.startsWith('q='))
    const valeur = q === undefined ? 1 : Number(q.slice(2).trim() || Number.NaN)
    poids.set(nom.trim().replace(/^x-gzip$/, 'gzip'), valeur >= 0 && valeur <= 1 ? valeur : 0)
  }
  return poids
}

/** Le texte en UTF-8 ; une page accentuée y passe par UTF-16, deux fois plus vite que directement (`Buffer.from`). */
export function enOctets(texte: string): Buffer {
  try {
    return transcode(Buffer.from(texte, 'utf16le'), 'utf16le', 'utf8')
  } catch {
    return Buffer.from(texte) // Une moitié de caractère seule, que `Buffer.from` remplace.
  }
}

/** `rapide` : une réponse calculée, qu'un visiteur attend ; `serre` : une page gardée, qui part plusieurs fois. */
type Soin = 'rapide' | 'serre'

const BROTLI = { rapide: 3, serre: 10 }
const GZIP = { rapide: 6, serre: 9 }
const ZSTD = { rapide: 3, serre: 15 }

function reglages(octets: Buffer, soin: Soin) {
  return {
    br: {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI[soin],
        [constants.BROTLI_PARAM_SIZE_HINT]: octets.byteLength,
      },
    },
    gzip: { level: GZIP[soin] },
    zstd: { params: { [constants.ZSTD_c_compressionLevel]: ZSTD[soin] }, pledgedSrcSize: octets.byteLength },
  }
}

/** Au-delà (un plan du site), la compression part dans un autre fil plutôt que de retenir les autres visiteurs. */
const SUR_PLACE_MAX = 256 * 1024

/**
 * Compresse une réponse calculée. Sur place : une page coûte moins de temps à compresser qu'à envoyer dans un autre fil,
 * qui dispute son cœur au serveur.
 */
export function encoder(octets: Buffer, encodage: Encodage): Buffer | Promise<Buffer> {
  if (encodage === 'identity') return octets
  if (octets.byteLength > SUR_PLACE_MAX) return encoderAilleurs(octets, encodage, 'rapide')
  const { br, gzip, zstd } = reglages(octets, 'rapide')
  if (encodage === 'zstd') return zstdCompressSync(octets, zstd)
  return encodage === 'br' ? brotliCompressSync(octets, br) : gzipSync(octets, gzip)
}

const ailleurs = {
  br: { encoder: promisify(brotliCompress), decoder: promisify(brotliDecompress) },
  gzip: { encoder: promisify(gzip), decoder: promisify(gunzip) },
  zstd: { encoder: promisify(zstdCompress), decoder: promisify(zstdDecompress) },
}

function encoderAilleurs(octets: Buffer, encodage: Exclude<Encodage, 'identity'>, soin: Soin) {
  return ailleurs[encodage].encoder(octets, reglages(octets, soin)[encodage])
}

export async function decoder(octets: Buffer, encodage: Encodage): Promise<Buffer> {
  return encodage === 'identity' ? octets : ailleurs[encodage].decoder(octets)
}

/** Les mêmes octets, compressés avec plus de soin, hors du fil du serveur. */
export async function resserrer(compresses: Buffer, encodage: Encodage): Promise<Buffer> {
  if (encodage === 'identity') return compresses
  return encoderAilleurs(await decoder(compresses, encodage), encodage, 'serre')
}
