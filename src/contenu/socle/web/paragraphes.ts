/** Les lignes non vides d'un texte, une par paragraphe. */
export function paragraphes(texte: string): readonly string[] {
  return texte
    .split(/\n+/)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
}
