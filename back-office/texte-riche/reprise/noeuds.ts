/** Un nœud de l'état, tel que l'éditeur l'enregistre. */
export interface NoeudEcrit {
  readonly type: string
  readonly version: number
  readonly [cle: string]: unknown
}

/** Ce que tout élément de Lexical porte. */
const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

export function element(
  type: string,
  children: readonly NoeudEcrit[],
  attributs: Readonly<Record<string, unknown>> = {},
): NoeudEcrit {
  return { ...ELEMENT, ...attributs, type, children }
}

export function texteEcrit(text: string, format: number, langue: string): NoeudEcrit {
  const base = { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 }
  return langue === '' ? base : { ...base, $: { langue } }
}

export const sautDeLigne: NoeudEcrit = { type: 'linebreak', version: 1 }

export function paragrapheEcrit(children: readonly NoeudEcrit[]): NoeudEcrit {
  return element('paragraph', children, { textFormat: 0, textStyle: '' })
}

export function blocEcrit(
  id: string,
  blockType: string,
  fiche: Readonly<Record<string, unknown>>,
): NoeudEcrit {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fiche } }
}

export function etatEcrit(children: readonly NoeudEcrit[]) {
  // Un éditeur sans nœud ne s'ouvre pas : un texte vide est un paragraphe vide.
  const contenu = children.length === 0 ? [paragrapheEcrit([])] : [...children]
  return { root: { ...ELEMENT, type: 'root', children: contenu } }
}
