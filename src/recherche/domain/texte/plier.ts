const DIACRITIQUES = /\p{Mn}/gu
const ASCII = /^[ -~]*$/

/** Minuscules sans accent ni ligature : « Œuvre » → « oeuvre ». */
export function plier(texte: string): string {
  const bas = texte.toLowerCase()
  if (ASCII.test(bas)) return bas
  return bas
    .normalize('NFD')
    .replace(DIACRITIQUES, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
}
