/**
 * Un nœud de l'état de l'éditeur, réduit à ce qu'on en lit. L'état vient de la base : rien de ce qu'il contient n'est
 * tenu pour sûr, et une valeur du mauvais type se lit comme une valeur absente.
 */
export interface Noeud {
  readonly type: string
  readonly attributs: Champs
  readonly enfants: readonly Noeud[]
}

export type Champs = Readonly<Record<string, unknown>>

/** Les nœuds de premier niveau d'un état `{ root: { children } }` ; aucun si ce n'en est pas un. */
export function lireEtat(etat: unknown): readonly Noeud[] {
  return lireEnfants(champs(champs(etat).root).children)
}

/** Un objet JSON, ou un objet vide. */
export function champs(valeur: unknown): Champs {
  return estChamps(valeur) ? valeur : {}
}

function estChamps(valeur: unknown): valeur is Champs {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

export function elements(valeur: unknown): readonly Champs[] {
  return Array.isArray(valeur) ? valeur.map(champs) : []
}

export function texte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur.trim() : ''
}

/** Un entier positif, ou zéro. */
export function entier(valeur: unknown): number {
  return typeof valeur === 'number' && Number.isInteger(valeur) && valeur > 0 ? valeur : 0
}

/** Identifiant d'un document lié, qu'il soit donné seul ou avec son contenu. */
export function identifiant(valeur: unknown): string | number | undefined {
  const id = estChamps(valeur) ? valeur.id : valeur
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

/** Le texte d'un nœud et de ses descendants, tel qu'il est écrit. */
export function texteDe({ type, attributs, enfants }: Noeud): string {
  if (type === 'text') return typeof attributs.text === 'string' ? attributs.text : ''
  if (type === 'linebreak' || type === 'tab') return ' '
  if (type === 'inlineBlock') return texte(champs(attributs.fields).sigle)
  return enfants.map(texteDe).join('')
}

function lireEnfants(valeur: unknown): readonly Noeud[] {
  return elements(valeur).map((attributs) => ({
    type: texte(attributs.type),
    attributs,
    enfants: lireEnfants(attributs.children),
  }))
}
