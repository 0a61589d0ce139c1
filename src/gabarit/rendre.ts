import { createElement, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type ContexteDeRendu, ContexteInstalle } from './contexte.ts'

/** Un morceau de page, pour le garder ; inséré tel quel, il est déjà échappé. */
export function rendreFragment<Props extends object>(
  contexte: ContexteDeRendu,
  composant: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  const morceau = createElement(composant, props)
  return renderToString(createElement(ContexteInstalle.Provider, { value: contexte }, morceau))
}

/** Le document HTML complet d'une page. */
export function rendre<Props extends object>(
  contexte: ContexteDeRendu,
  page: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  return `<!DOCTYPE html>\n${rendreFragment(contexte, page, props)}`
}
