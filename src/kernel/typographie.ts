const INSECABLE = '\u00a0'

/** Le texte entre guillemets français, qui ne s'en séparent pas en fin de ligne. */
export function entreGuillemets(texte: string): string {
  return `«${INSECABLE}${texte}${INSECABLE}»`
}
