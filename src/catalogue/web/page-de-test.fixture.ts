import { HtmlValidate } from 'html-validate'

const validateur = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'require-sri': 'off' },
})

/** Les fautes d'un document HTML ; vide s'il est valide. */
export async function fautes(html: string): Promise<readonly string[]> {
  const { results } = await validateur.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} : ${message}`),
  )
}

/** Le texte qu'on lit dans une page, blancs réduits, insécables compris. */
export function texteVisible(html: string): string {
  const corps = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return corps
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<br[^>]*>|<\/(?:p|li|dd|dt|h\d|td|th|div|span)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entite) => ENTITES[entite] ?? '')
    .replace(/\s+/g, ' ')
}

const ENTITES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Les blocs JSON-LD d'une page. */
export function blocsJsonLd(html: string): readonly unknown[] {
  const blocs = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)
  return [...blocs].map(([, json = '']): unknown => JSON.parse(json))
}
