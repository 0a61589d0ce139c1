import sanitizeHtml from 'sanitize-html'

/**
 * HTML éditorial réduit à la liste blanche du portail : structure, liens, images locales décrites, tableaux à en-têtes.
 * Ni style, ni script, ni classe libre. Appliqué à toute publication, d'où qu'elle vienne ; l'appliquer deux fois ne
 * change rien.
 */
export function assainirHtml(html: string): string {
  return sanitizeHtml(html, REGLES).trim()
}

/** Classes que la feuille de style du portail connaît. */
const ENCADRES = ['encadre', 'encadre--attention', 'encadre--retenir']

const REGLES: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'div'],
    ...['strong', 'em', 'abbr', 'sup', 'sub', 'cite', 'q', 'a'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'details', 'summary', 'dl', 'dt', 'dd'],
  ],
  allowedAttributes: {
    a: ['href', 'hreflang'],
    abbr: ['title'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    ol: ['start'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    '*': ['lang'],
  },
  allowedClasses: { div: ENCADRES, p: ['chapeau'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // Une image vient du portail : aucune requête ne part ailleurs sans que le visiteur l'ait demandé.
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  transformTags: { b: 'strong', i: 'em', h1: 'h2', th: avecPortee, img: decrite },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs.src === undefined,
}

/** Un en-tête de tableau sans portée est celui de sa colonne (RGAA 5.7). */
function avecPortee(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const portee = attribs.scope === 'row' ? 'row' : 'col'
  return { tagName, attribs: { ...attribs, scope: portee } }
}

/** Une image sans alternative est décorative ; elle n'est chargée qu'à l'approche. */
function decrite(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  return { tagName, attribs: { ...attribs, alt: attribs.alt ?? '', loading: 'lazy' } }
}
