const ENTITES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** Texte d'un HTML assaini, sans balise, blancs réduits. */
export function texteDeHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, (entite) => ENTITES[entite] ?? entite)
    .replace(/\s+/g, ' ')
    .trim()
}
