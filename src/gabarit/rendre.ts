import { type ComponentChildren, createElement, Fragment, type FunctionComponent, type VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
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

const RENDUS_MAX = 1_000

/**
 * Un texte qu'on garde, à plat : V8 tient un texte assemblé comme un arbre de morceaux, que chaque page qui le reprend
 * parcourrait encore.
 */
export const aPlat = (texte: string): string => Buffer.from(texte).toString()

/** Ce qu'un composant rend, gardé par contexte, par objet montré et par clé : à eux trois, tout ce dont le rendu dépend. */
export function garderLesRendus<Props extends object>(composant: FunctionComponent<Props>) {
  const gardes = new WeakMap<ContexteDeRendu, WeakMap<object, Map<string, string>>>()
  return (contexte: ContexteDeRendu, props: Props, cle: string, objet: object = contexte): string => {
    const duContexte = gardes.get(contexte) ?? new WeakMap<object, Map<string, string>>()
    const rendus = duContexte.get(objet) ?? new Map<string, string>()
    const connu = rendus.get(cle)
    if (connu !== undefined) return connu
    gardes.set(contexte, duContexte)
    duContexte.set(objet, rendus)
    if (rendus.size >= RENDUS_MAX) rendus.clear()
    const html = aPlat(rendreFragment(contexte, composant, props))
    rendus.set(cle, html)
    return html
  }
}

/** Où mettre ce qui va à l'intérieur d'un rendu gardé : `entourer` coupe là. */
export const PLACE = '\u0001'

/** Un rendu gardé autour d'enfants qui, eux, se rendent à chaque page. */
export function entourer(html: string, enfants: ComponentChildren): VNode {
  return jsxTemplate(html.split(PLACE), createElement(Fragment, null, enfants))
}

/** Du balisage déjà rendu par `rendreFragment`, remis dans une page sans élément autour. */
export function dejaRendu(html: string): VNode {
  return jsxTemplate([html])
}

/** Le document HTML complet d'une page. */
export function rendre<Props extends object>(
  contexte: ContexteDeRendu,
  page: FunctionComponent<Props>,
  props: NoInfer<Props>,
): string {
  return `<!DOCTYPE html>\n${rendreFragment(contexte, page, props)}`
}
