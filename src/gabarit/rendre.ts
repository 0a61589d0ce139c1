import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Un morceau de page, pour le garder ; inséré tel quel, il est déjà échappé. */
export function rendreFragment(morceau: VNode): string {
  return renderToString(morceau)
}

/** Le document HTML complet d'une page. */
export function rendre(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}`
}
