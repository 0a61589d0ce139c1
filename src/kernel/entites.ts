/** Entités HTML nommées de 160 à 255, dans l'ordre d'ISO-8859-1. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const ENTITES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((nom, rang): [string, string] => [nom, String.fromCharCode(160 + rang)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['euro', '€'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['trade', '™'],
  ['rarr', '→'],
  ['le', '≤'],
  ['ge', '≥'],
])

const ENTITE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});/g

/** Remplace les entités HTML, une fois ; celles qui sont inconnues restent telles quelles. */
export function decoderEntites(texte: string): string {
  if (!texte.includes('&')) return texte
  return texte.replace(ENTITE, decoder)
}

function decoder(entite: string): string {
  if (entite[1] !== '#') return ENTITES.get(entite.slice(1, -1)) ?? entite
  const hexadecimal = entite[2] === 'x' || entite[2] === 'X'
  return caractere(hexadecimal ? Number.parseInt(entite.slice(3, -1), 16) : Number(entite.slice(2, -1)))
}

const MAXIMUM_UNICODE = 0x10ffff

/** Le caractère d'un code, ou rien s'il n'a pas sa place dans un texte. */
function caractere(code: number): string {
  const interdit = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160)
  const seulement16 = code >= 0xd800 && code <= 0xdfff
  const horsUnicode = code > MAXIMUM_UNICODE || code === 0xfffe || code === 0xffff
  return interdit || seulement16 || horsUnicode ? '' : String.fromCodePoint(code)
}

/** Échappe un texte pour HTML. */
export function echapperHtml(texte: string): string {
  if (!/[&<>]/.test(texte)) return texte
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
