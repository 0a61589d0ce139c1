import { lireWindows1252, octetWindows1252 } from './windows-1252.ts'

/** Mis par le décodage devant un octet qui n'était pas de l'UTF-8 et qu'il a lu comme windows-1252. */
export const MARQUE_D_OCTET = '\ufdd0'

const SUSPECT = /[\u0080-\u009f\ufdd0ÃÂâÅ]|&#/
const SUITE = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g
const ENTITE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi
/** Ce qu'un texte français met hors de l'ASCII : une suite qui se relit autrement n'était pas de l'UTF-8 mal lu. */
const ATTENDU = /^[\u00a0-\u00ffŒœŠšŽžŸ\u2010-\u2027\u202f\u2030\u2032\u2033\u2039\u203a€™\u2022→←✓ﬁﬂ]*$/
const LECTURES = 3

export interface TexteRepare {
  readonly texte: string
  readonly repare: boolean
}

/**
 * Remet d'aplomb un enregistrement dont l'encodage a été confondu : UTF-8 lu comme ISO-8859-1 ou windows-1252, une fois ou
 * plusieurs, octets de windows-1252 dans de l'UTF-8, commandes C1 et leurs entités (`&#146;`). Ne change que ce qui ne peut
 * rien être d'autre.
 */
export function reparerEncodage(xml: string): TexteRepare {
  if (!SUSPECT.test(xml)) return { texte: xml, repare: false }
  const texte = lireWindows1252(sansEntiteC1(xml).replace(SUITE, relire).replaceAll(MARQUE_D_OCTET, ''))
  return { texte, repare: texte !== xml }
}

/** Les entités des commandes C1 ; les autres restent au lecteur XML. */
const sansEntiteC1 = (xml: string): string =>
  xml.replace(ENTITE, (entite, hexa: string | undefined, decimal: string | undefined) => {
    const code = hexa === undefined ? Number(decimal) : Number.parseInt(hexa, 16)
    return code >= 0x80 && code <= 0x9f ? lireWindows1252(String.fromCharCode(code)) : entite
  })

/** Une suite de caractères hauts, relue comme de l'UTF-8 autant de fois qu'elle l'a été de travers. */
function relire(suite: string): string {
  let lue = suite
  for (let fois = 0; fois < LECTURES; fois += 1) {
    const relue = lue.replace(SUITE, relireUneFois)
    if (relue === lue) break
    lue = relue
  }
  return lue
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function relireUneFois(suite: string): string {
  const octets = [...suite].map(octetWindows1252)
  return [...morceauxUtf8(octets)].map(({ debut, fin, texte }) => texte ?? suite.slice(debut, fin)).join('')
}

interface Morceau {
  readonly debut: number
  readonly fin: number
  /** Absent : ce n'est pas de l'UTF-8 que l'on attende. */
  readonly texte?: string
}

function* morceauxUtf8(octets: readonly (number | undefined)[]): Generator<Morceau> {
  for (let debut = 0; debut < octets.length; ) {
    const fin = debut + longueurUtf8(octets[debut] ?? 0)
    const texte = fin === debut + 1 ? undefined : decoder(octets.slice(debut, fin))
    if (texte !== undefined && fin <= octets.length) {
      yield { debut, fin, texte }
      debut = fin
    } else {
      yield { debut, fin: debut + 1 }
      debut += 1
    }
  }
}

const longueurUtf8 = (octet: number): number =>
  octet >= 0xc2 && octet <= 0xdf ? 2 : octet >= 0xe0 && octet <= 0xef ? 3 : 1

function decoder(octets: readonly (number | undefined)[]): string | undefined {
  const connus = octets.filter((octet) => octet !== undefined)
  if (connus.length < octets.length) return undefined
  try {
    const texte = UTF8.decode(Uint8Array.from(connus))
    // Relu une seconde fois plus tard : une étape intermédiaire a le droit aux signes de windows-1252.
    return ATTENDU.test(texte) || [...texte].every((lettre) => octetWindows1252(lettre) !== undefined)
      ? texte
      : undefined
  } catch {
    return undefined
  }
}
