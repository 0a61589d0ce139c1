const SIGNES = /\p{Mn}/gu
const LIGATURES = /[œæßŒÆẞ]/g
const LETTRES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', Œ: 'OE', Æ: 'AE', ẞ: 'SS' }
const ASCII = /^[ -~]*$/

/** Le même texte sans accent ni ligature, casse gardée : « Œuvrée » → « OEuvree ». */
export function sansAccents(texte: string): string {
  if (ASCII.test(texte)) return texte
  return texte
    .normalize('NFD')
    .replace(SIGNES, '')
    .replace(LIGATURES, (ligature) => LETTRES[ligature] ?? ligature)
    .normalize('NFC')
}

/** Minuscules sans accent ni ligature : « Œuvre » → « oeuvre ». */
export function plier(texte: string): string {
  return sansAccents(texte.toLowerCase())
}

/** Les seuls mots, pliés et séparés d'une espace : « L'Haÿ-les-Roses » → « l hay les roses ». */
export function plierLesMots(texte: string): string {
  return plier(texte)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
