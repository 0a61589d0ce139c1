const INSECABLE = '\u00a0'

/** Le texte entre guillemets français, qui ne s'en séparent pas en fin de ligne. */
export function entreGuillemets(texte: string): string {
  return `«${INSECABLE}${texte}${INSECABLE}»`
}

/**
 * Les signes doubles (« : ; ! ? % € ») et les guillemets d'un texte français ne se séparent plus de leur mot : l'espace
 * ordinaire qui les touche devient insécable (Lexique des règles typographiques en usage à l'Imprimerie nationale).
 */
export function sansCoupure(texte: string): string {
  return texte.replace(/ (?=[?!:;»%€])/g, INSECABLE).replace(/(?<=«) /g, INSECABLE)
}

/** « Jeunes, personnes en emploi » : la première valeur garde sa majuscule, les suivantes la perdent. */
export function enumerer(valeurs: readonly string[]): string {
  return valeurs.map((valeur, rang) => (rang === 0 ? valeur : sansMajuscule(valeur))).join(', ')
}

/** Un sigle (« CPF ») garde ses capitales. */
function sansMajuscule(texte: string): string {
  const unSigle = /^\p{Lu}\p{Lu}/u.test(texte)
  return unSigle ? texte : texte.charAt(0).toLowerCase() + texte.slice(1)
}

/** Le début d'un texte, coupé entre deux mots et suivi de « … » s'il est plus long que `longueur`. */
export function resumer(texte: string, longueur: number): string {
  if (texte.length <= longueur) return texte
  const debut = texte.slice(0, longueur - 1)
  const espace = debut.lastIndexOf(' ')
  return `${(espace > longueur / 2 ? debut.slice(0, espace) : debut).replace(/[\s,;:.–-]+$/, '')}…`
}
