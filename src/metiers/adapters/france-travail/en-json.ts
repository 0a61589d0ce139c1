/** Le JSON d'un texte reçu, ou rien si ce n'en est pas. */
export function enJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return undefined
  }
}
