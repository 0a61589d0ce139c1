import { isUtf8 } from 'node:buffer'
import { MARQUE_D_OCTET } from '../../../../kernel/encodage-repare.ts'
import { caractereWindows1252, lireWindows1252 } from '../../../../kernel/windows-1252.ts'
import { LectureRefusee } from './refus.ts'

/** Transforme des octets, par morceaux, en texte ; garde d'un morceau à l'autre un caractère coupé. */
export interface Decodeur {
  readonly encodage: string
  readonly decoder: (octets: Buffer) => string
  readonly terminer: () => string
}

/** Noms pliés : sans tiret ni souligné. */
const LATIN = new Set(['iso88591', 'latin1', 'windows1252', 'cp1252', 'ansi', 'usascii', 'ascii'])
const AUTRES_NOMS = new Map([
  ['latin9', 'iso-8859-15'],
  ['iso885915', 'iso-8859-15'],
])

/** Choisit le décodeur d'après la marque d'ordre des octets, sinon la déclaration XML, sinon UTF-8 (XML 1.0, annexe F). */
export function choisirDecodeur(debut: Buffer): Decodeur {
  const encodage = encodageParMarque(debut) ?? encodageDeclare(debut) ?? 'utf-8'
  const nom = encodage.replace(/[-_\s]/g, '')
  if (LATIN.has(nom)) return decodeurLatin(encodage)
  return nom === 'utf8' ? decodeurUtf8(encodage) : decodeurStandard(AUTRES_NOMS.get(nom) ?? encodage)
}

function encodageParMarque(debut: Buffer): string | undefined {
  const marque = debut.subarray(0, 4).toString('hex')
  if (marque.startsWith('efbbbf')) return 'utf-8'
  if (marque.startsWith('fffe') || marque === '3c003f00') return 'utf-16le'
  if (marque.startsWith('feff') || marque === '003c003f') return 'utf-16be'
  return undefined
}

/** UTF-16 déclaré dans un texte qui se lit octet par octet (export de base de données) : la déclaration est fausse, c'est de l'UTF-8. */
function encodageDeclare(debut: Buffer): string | undefined {
  const texte = debut.subarray(0, 256).toString('latin1')
  const [, encodage] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(texte) ?? []
  return encodage?.toLowerCase().replace(/^(?:utf-?(?:16|32)|ucs-?[24]).*/, 'utf-8')
}

/** UTF-8 ; un octet qui n'en est pas est lu comme windows-1252, et marqué : ce sera une anomalie de son enregistrement. */
function decodeurUtf8(encodage: string): Decodeur {
  let reste = Buffer.alloc(0)
  const lire = (octets: Buffer) => (isUtf8(octets) ? octets.toString('utf8') : lireMelange(octets))
  return {
    encodage,
    decoder(octets) {
      const tous = reste.length === 0 ? octets : Buffer.concat([reste, octets])
      const coupe = tous.length - octetsEnAttente(tous)
      reste = Buffer.from(tous.subarray(coupe))
      return lire(tous.subarray(0, coupe)).replace(/^\ufeff/, '')
    },
    terminer: () => lire(reste),
  }
}

/** Octets de la fin qui commencent un caractère dont la suite est dans le morceau suivant. */
function octetsEnAttente(octets: Buffer): number {
  for (let recul = 1; recul <= Math.min(3, octets.length); recul += 1) {
    const octet = octets[octets.length - recul] ?? 0
    if (octet >= 0xc0) return longueurAnnoncee(octet) > recul ? recul : 0
    if (octet < 0x80) return 0
  }
  return 0
}

const longueurAnnoncee = (octet: number): number => (octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2)

function lireMelange(octets: Buffer): string {
  const morceaux: string[] = []
  let bonDepuis = 0
  for (let place = 0; place < octets.length; ) {
    const octet = octets[place] ?? 0
    const longueur = octet < 0x80 ? 1 : octet >= 0xc2 && octet <= 0xf4 ? longueurAnnoncee(octet) : 0
    if (
      longueur > 0 &&
      place + longueur <= octets.length &&
      isUtf8(octets.subarray(place, place + longueur))
    ) {
      place += longueur
      continue
    }
    morceaux.push(octets.toString('utf8', bonDepuis, place), MARQUE_D_OCTET, caractereWindows1252(octet))
    place += 1
    bonDepuis = place
  }
  return morceaux.join('') + octets.toString('utf8', bonDepuis)
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
