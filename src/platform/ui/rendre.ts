import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Le document HTML complet d'une page. */
export function rendre(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}`
}
