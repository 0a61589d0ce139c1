const ENTITES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/** Les mots d'un HTML assaini : balises changées en espaces, entités XML et numériques décodées. */
export function texteDeHtml(html: string | undefined): string {
  if (html === undefined) return ''
  if (!html.includes('<') && !html.includes('&')) return html
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w{1,8});/g, (entier, nom: string) => decoder(nom) ?? entier)
}

function decoder(nom: string): string | undefined {
  if (!nom.startsWith('#')) return ENTITES.get(nom)
  const code = /^#x/i.test(nom) ? Number.parseInt(nom.slice(2), 16) : Number.parseInt(nom.slice(1), 10)
  return Number.isNaN(code) || code > 0x10ffff ? undefined : String.fromCodePoint(code)
}
