import { LectureRefusee } from './refus.ts'

/** Transforme des octets, par morceaux, en texte ; garde d'un morceau à l'autre un caractère coupé. */
export interface Decodeur {
  readonly encodage: string
  readonly decoder: (octets: Buffer) => string
  readonly terminer: () => string
}

const LATIN = new Set([
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'windows-1252',
  'cp1252',
  'us-ascii',
  'ascii',
])

/** Choisit le décodeur d'après la marque d'ordre des octets, sinon la déclaration XML, sinon UTF-8 (XML 1.0, annexe F). */
export function choisirDecodeur(debut: Buffer): Decodeur {
  const encodage = encodageParMarque(debut) ?? encodageDeclare(debut) ?? 'utf-8'
  return LATIN.has(encodage) ? decodeurLatin(encodage) : decodeurStandard(encodage)
}

function encodageParMarque(debut: Buffer): string | undefined {
  const marque = debut.subarray(0, 4).toString('hex')
  if (marque.startsWith('efbbbf')) return 'utf-8'
  if (marque.startsWith('fffe') || marque === '3c003f00') return 'utf-16le'
  if (marque.startsWith('feff') || marque === '003c003f') return 'utf-16be'
  return undefined
}

function encodageDeclare(debut: Buffer): string | undefined {
  const texte = debut.subarray(0, 256).toString('latin1')
  const [, encodage] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(texte) ?? []
  return encodage?.toLowerCase()
}

function decodeurStandard(encodage: string): Decodeur {
  const decodeur = nouveauTextDecoder(encodage)
  return {
    encodage,
    decoder: (octets) => decodeur.decode(octets, { stream: true }),
    terminer: () => decodeur.decode(),
  }
}

function nouveauTextDecoder(encodage: string): TextDecoder {
  try {
    return new TextDecoder(encodage)
  } catch {
    throw new LectureRefusee('encodage-inconnu', encodage)
  }
}

/** ISO-8859-1 se lit comme windows-1252, ainsi que le font les navigateurs : les flux confondent les deux. */
function decodeurLatin(encodage: string): Decodeur {
  return { encodage, decoder: (octets) => lireWindows1252(octets.toString('latin1')), terminer: () => '' }
}

const DE_128_A_159 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const lireWindows1252 = (texte: string): string =>
  texte.replace(/[\u0080-\u009f]/g, (lettre) => DE_128_A_159[lettre.charCodeAt(0) - 0x80] ?? lettre)
