import { lireWindows1252, octetWindows1252 } from './windows-1252.ts'

/** Mis par le décodage devant un octet qui n'était pas de l'UTF-8 et qu'il a lu comme windows-1252. */
export const MARQUE_D_OCTET = '\ufdd0'

/** Ce que windows-1252 fait d'un octet de suite d'UTF-8. */
const DE_SUITE = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const SUSPECT = new RegExp(`[\\u0080-\\u009f\\ufdd0ÃÂ]|[\\u00c4-\\u00f4][${DE_SUITE}]|&#`)
const SUITE = new RegExp(`[\\u00c0-\\u00ff${DE_SUITE}]{2,}`, 'g')
const ENTITE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi
const ENTITES = new RegExp(`(?:${ENTITE.source}|[\\u00c0-\\u00ff${DE_SUITE}])+`, 'gi')
/**
 * Ce qu'un texte français met hors de l'ASCII, et les signes : une suite qui se relit autrement n'était pas de l'UTF-8 mal
 * lu. L'espace insécable et le guillemet fermant suivent une vraie lettre : pas d'idéogramme ni de braille.
 */
const ATTENDU =
  /^(?:[\u00a0-\u011f\u0140-\u0161\u0178\u017d\u017e\u02c6\u02dc\u0391-\u03a9\u03b1-\u03c9\u2000-\u24ff\u2580-\u27bf\u2900-\u2bff\uf000-\uf0ff\ufb00-\ufb06\ufeff\ufffd\u{10000}-\u{10ffff}]|[\u0300-\u030c\u0327\ufe0f])*$/u
/** Une majuscule accentuée après une minuscule : aucun texte n'en a. */
const MAJUSCULE_DEPLACEE = /(?<=\p{Ll})[ÂÃ]/u
/** Ce qu'un texte juste met aussi après une capitale accentuée (« IRMÃ », « Å… ») : à soi seul, ce n'est pas une preuve. */
const APRES_UN_MOT = /[\u00a0»’”…–—]/
/** Des signes d'un texte français, que rien d'autre n'explique derrière un « Â » ; les autres (« ¡ », « ¤ »…) attendent une preuve. */
const SIGNE_USUEL = /[\u0080-\u009f§«°²³·µ±¼½¾£©®]/
/**
 * Un « à » dont le second octet, une espace insécable, est devenu une espace ordinaire ou a été coupé avec elle. Seul devant
 * une seule espace, ce peut être aussi bien un « É » : il n'est pas touché.
 */
const A_SUIVI = /(?<=\p{Ll})Ã(?:[ \t\r\n](?=[\s,.)<-])|(?=[ \t\r\n,.;:!)<]|$))|(?<!\p{L})Ã (?= )/gu
/** Une espace insécable de même ; « la lettre Â » ne l'est pas sans preuve. */
const INSECABLE_SUIVIE = /(?<!\p{Lu})Â(?=[ \t\r\n])/gu
const INSECABLE_SURE = /(?<=[\p{Ll}\d%€)])Â(?=[ \t\r\n])/gu
const LECTURES = 3

export interface TexteRepare {
  readonly texte: string
  readonly repare: boolean
}

/**
 * Remet d'aplomb un enregistrement dont l'encodage a été confondu : UTF-8 lu comme ISO-8859-1 ou windows-1252, une fois ou
 * plusieurs, octets de windows-1252 dans de l'UTF-8, commandes C1 et leurs entités (`&#146;`). Ne change que ce qui ne peut
 * rien être d'autre ; le reste, `placeIllisible` le dit. Une lettre et sa ponctuation (« Ã » et une espace insécable), un signe
 * rare (« Â¡ ») ne sont relus que si l'enregistrement porte ailleurs une preuve.
 */
export function reparerEncodage(xml: string): TexteRepare {
  if (!SUSPECT.test(xml)) return { texte: xml, repare: false }
  const sansC1 = xml.includes('&#') ? sansEntiteC1(xml) : xml
  const prouve = aUnePreuve(enLettres(sansC1))
  const relu = prouve ? sansC1.replace(ENTITES, relireEntites).replace(SUITE, relire) : sansC1
  const texte = lireWindows1252(relu.replaceAll(MARQUE_D_OCTET, ''))
    .replace(A_SUIVI, 'à')
    .replace(prouve ? INSECABLE_SUIVIE : INSECABLE_SURE, '')
  return { texte, repare: texte !== xml }
}

/** Vrai si une suite au moins ne peut être que de l'UTF-8 mal lu : elle l'est alors de tout l'enregistrement. */
function aUnePreuve(texte: string): boolean {
  if (MAJUSCULE_DEPLACEE.test(texte)) return true
  for (const { 0: suite, index } of texte.matchAll(SUITE)) {
    const lus = [...morceauxUtf8([...suite].map(octetWindows1252))].filter((lu) => lu.texte !== undefined)
    if (lus.length > 1 || lus.some((lu) => estUnePreuve(texte, index, lu))) return true
  }
  return false
}

function estUnePreuve(entier: string, depuis: number, { debut, fin, texte = '' }: Morceau): boolean {
  if (fin - debut > 2) return true
  const [avant = '', apres = ''] = [entier[depuis + debut - 1], entier[depuis + fin]]
  const second = entier[depuis + debut + 1] ?? ''
  if (!APRES_UN_MOT.test(second)) return /\p{L}|\p{M}/u.test(texte) || SIGNE_USUEL.test(texte)
  if (texte === '\u00a0' || texte === '»') return /[\p{Ll}\d%€)]/u.test(avant)
  if (!/\p{L}/u.test(texte)) return false
  return second === '\u00a0'
    ? /\p{Ll}/u.test(avant) || (/\s/.test(apres) && !/\p{L}/u.test(avant))
    : /\p{L}/u.test(apres) || /\p{Ll}/u.test(avant)
}

/**
 * « d?couverte » : une lettre que l'encodage n'avait pas. Une question collée à la suite (« Pourquoi?parce ») n'en est pas une, ni
 * les paramètres d'une adresse.
 */
const LETTRE_PERDUE =
  "\\?(?<=(?:^|[\\s>('’«])(?!(?:[Pp]ourquoi|[Cc]omment|[Qq]u\\p{L}+|[Oo]ù|[Cc]ombien)\\?)\\p{L}{1,20}\\?)(?=\\p{Ll})"
const ILLISIBLE = new RegExp(
  `\\ufffd|[ÃÂ][${DE_SUITE}]|(?<=\\p{Ll})[ÃÂ]|Ã\\?|(?<!\\p{Lu})Ã |ã[©¨ª§´¢®¯¹]|â€|ðŸ|ï»¿|ï¿½|\\p{L}‚|‚\\p{L}|\\p{L}[Žˆƒ]\\p{Ll}|${LETTRE_PERDUE}`,
  'u',
)

/** Où un texte lu porte encore la trace d'un encodage confondu, ou un caractère de remplacement ; -1 s'il se lit. */
export const placeIllisible = (texte: string): number => texte.search(ILLISIBLE)

/** Les entités des commandes C1 ; les autres restent au lecteur XML. */
const sansEntiteC1 = (xml: string): string =>
  xml.replace(ENTITE, (entite, hexa: string | undefined, decimal: string | undefined) => {
    const code = codeDe(hexa, decimal)
    return code >= 0x80 && code <= 0x9f ? lireWindows1252(String.fromCharCode(code)) : entite
  })

/** Une suite dont des caractères hauts sont écrits par leur référence (`&#195;&#169;`) ; gardée si elle se lit telle quelle. */
function relireEntites(suite: string): string {
  const lettres = enLettres(suite)
  if (lettres === suite) return suite
  const relues = lettres.replace(SUITE, relire)
  return relues === lettres ? suite : relues
}

const enLettres = (xml: string): string =>
  xml.includes('&#')
    ? xml.replace(ENTITE, (entite, hexa: string | undefined, decimal: string | undefined) => {
        const code = codeDe(hexa, decimal)
        return code >= 0xa0 && code <= 0xffff ? String.fromCharCode(code) : entite
      })
    : xml

const codeDe = (hexa: string | undefined, decimal: string | undefined): number =>
  hexa === undefined ? Number(decimal) : Number.parseInt(hexa, 16)

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

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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
  octet < 0xc2 || octet > 0xf4 ? 1 : octet < 0xe0 ? 2 : octet < 0xf0 ? 3 : 4

function decoder(octets: readonly (number | undefined)[]): string | undefined {
  const connus = octets.filter((octet) => octet !== undefined)
  if (connus.length < octets.length) return undefined
  try {
    const texte = UTF8.decode(Uint8Array.from(connus))
    // Relu une seconde fois plus tard : une étape intermédiaire a le droit aux signes de windows-1252.
    return ATTENDU.test(texte) || [...texte].every((lettre) => octetWindows1252(lettre) !== undefined)
      ? texte.replace('\ufeff', '')
      : undefined
  } catch {
    return undefined
  }
}
