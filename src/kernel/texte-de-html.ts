const ENTITES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** Texte d'un HTML assaini, sans balise, blancs réduits. L'index de recherche a le sien, qui ne réduit pas les blancs. */
export function texteDeHtml(html = ''): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, (entite) => ENTITES[entite] ?? entite)
    .replace(/\s+/g, ' ')
    .trim()
}
