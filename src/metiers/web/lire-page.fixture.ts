/** Le texte du contenu d'une page, balises ôtées, blancs réduits. */
export function texteVisible(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** Les blocs JSON-LD d'une page. */
export function blocsJsonLd(html: string): readonly unknown[] {
  const blocs = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)
  return [...blocs].map(([, json = '']): unknown => JSON.parse(json))
}
