const SIGNES = /\p{Mn}/gu
const LIGATURES = /[œæßŒÆẞ]/g
const LETTRES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', Œ: 'OE', Æ: 'AE', ẞ: 'SS' }
const ASCII = /^[ -~]*$/
const APOSTROPHES = /[ʼʹ′‘’‛´＇]/g
const INVISIBLES = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const I_POINTE = /İ/g

/**
 * Le même texte tel qu'un clavier français l'écrit : « ﬁ », « Ａ », « ² » en lettres et chiffres ordinaires, une seule sorte
 * d'apostrophe et d'espace, sans trait d'union conditionnel ni autre signe invisible. Accents et casse gardés.
 */
export function ecritureSimple(texte: string): string {
  if (ASCII.test(texte)) return texte
  return texte.replace(APOSTROPHES, "'").normalize('NFKC').replace(INVISIBLES, '').replace(I_POINTE, 'I')
}

/** Le même texte sans accent ni ligature, casse gardée : « Œuvrée » → « OEuvree ». */
export function sansAccents(texte: string): string {
  if (ASCII.test(texte)) return texte
  return texte
    .normalize('NFD')
    .replace(SIGNES, '')
    .replace(LIGATURES, (ligature) => LETTRES[ligature] ?? ligature)
    .normalize('NFC')
}

/** Minuscules sans accent ni ligature, écriture simple : « Œuvre » → « oeuvre ». */
export function plier(texte: string): string {
  return sansAccents(ecritureSimple(texte).toLowerCase())
}

/** Les seuls mots, pliés et séparés d'une espace : « L'Haÿ-les-Roses » → « l hay les roses ». */
export function plierLesMots(texte: string): string {
  return plier(texte)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
