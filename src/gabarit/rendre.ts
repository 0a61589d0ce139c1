import { createElement, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { ContexteDeRendu } from './contexte.ts'

/**
 * Un morceau de page, pour le garder ; inséré tel quel, il est déjà échappé. Le contexte est le second argument de ses
 * composants : moins cher que `useContext`, qui ralentit chaque élément de chaque page.
 */
export function rendreFragment<Props extends object>(
  contexte: ContexteDeRendu,
  composant: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  return renderToString(createElement(composant, props), contexte)
}

/** Le document HTML complet d'une page. */
export function rendre<Props extends object>(
  contexte: ContexteDeRendu,
  page: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  return `<!DOCTYPE html>\n${rendreFragment(contexte, page, props)}`
}
