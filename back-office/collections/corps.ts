import { depuisHtml } from '../texte-riche/index.ts'

/** Le champ « texte » d'un document, d'après un HTML assaini. */
export function corpsDe(html: string) {
  const { root } = depuisHtml(html)
  return { root: { ...root, children: root.children.map((noeud) => ({ ...noeud })) } }
}
