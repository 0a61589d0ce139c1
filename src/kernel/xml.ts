/** Caractères que XML 1.0 interdit, même échappés (production 2, « Char »). */
const INTERDITS = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Le texte prêt pour un élément ou un attribut XML, entre guillemets ou apostrophes. */
export function echapperXml(texte: string): string {
  return texte
    .replace(INTERDITS, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
