import type sanitizeHtml from 'sanitize-html'

/** Une image sans alternative est décorative ; elle n'est chargée qu'à l'approche. */
export function decrite(tagName: string, { src, ...attribs }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const source = src !== undefined && duPortail(src) ? { src } : {}
  return { tagName, attribs: { ...source, ...attribs, alt: attribs.alt ?? '', loading: 'lazy' } }
}

/** Une source d'image n'est gardée que si toutes ses déclinaisons sont des médias du portail. */
export function sourceDuPortail(
  tagName: string,
  { type, srcset = '', sizes }: sanitizeHtml.Attributes,
): sanitizeHtml.Tag {
  const declinaisons = srcset.split(',').map((declinaison) => declinaison.trim())
  const acceptee = FORMATS.includes(type ?? '') && declinaisons.every((une) => DECLINAISON.test(une))
  if (!acceptee || type === undefined) return { tagName, attribs: {} }
  return { tagName, attribs: { type, srcset: declinaisons.join(', '), ...(sizes && { sizes }) } }
}

const FORMATS = ['image/avif', 'image/webp']
const DECLINAISON = /^\/medias\/[\w.%~-]+(?: \d{1,5}w)?$/

/** Médias publiés par l'équipe, et fichiers livrés avec l'instance. */
function duPortail(src: string): boolean {
  return /^\/(?:medias|statique)\/[\w.%~/-]+$/.test(src) && !src.includes('..')
}
