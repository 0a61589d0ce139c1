import type { ElementHtml } from '../arbre-html.ts'

/** La valeur d'une propriété du style en ligne ; vide si elle n'y est pas. */
export function propriete({ attributs }: ElementHtml, nom: string): string {
  const declarations = (attributs.style ?? '').split(';').map((declaration) => {
    const [cle = '', ...valeur] = declaration.split(':')
    return [cle.trim().toLowerCase(), valeur.join(':').trim().toLowerCase()] as const
  })
  return declarations.find(([cle]) => cle === nom)?.[1] ?? ''
}

/** Graisse, italique, exposant, indice que disent la balise et son style. */
export function misesEnForme(noeud: ElementHtml): readonly string[] {
  const graisse = propriete(noeud, 'font-weight')
  const gras = graisse === '' ? /^(?:b|strong)$/.test(noeud.nom) : /^(?:bold|bolder|[6-9]00)$/.test(graisse)
  const style = propriete(noeud, 'font-style')
  const italique = style === '' ? /^(?:i|em|cite)$/.test(noeud.nom) : /^(?:italic|oblique)$/.test(style)
  const position = propriete(noeud, 'vertical-align')
  return [
    ...(gras ? ['strong'] : []),
    ...(italique ? ['em'] : []),
    ...(noeud.nom === 'sup' || position === 'super' ? ['sup'] : []),
    ...(noeud.nom === 'sub' || position === 'sub' ? ['sub'] : []),
  ]
}
