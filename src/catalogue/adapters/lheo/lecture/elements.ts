import type { Attributs } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'

/** Premier enfant de ce nom. */
export function enfant(parent: Element, nom: string): Element | undefined {
  for (const noeud of parent.contenu) {
    if (typeof noeud !== 'string' && noeud.nom === nom) return noeud
  }
  return undefined
}

/** Tous les enfants de ce nom, dans l'ordre. */
export function enfants(parent: Element, nom: string): readonly Element[] {
  const trouves: Element[] = []
  for (const noeud of parent.contenu) {
    if (typeof noeud !== 'string' && noeud.nom === nom) trouves.push(noeud)
  }
  return trouves
}

/** Suit un chemin d'éléments uniques. */
export function descendant(parent: Element, chemin: readonly string[]): Element | undefined {
  return chemin.reduce<Element | undefined>(
    (element, nom) => (element === undefined ? undefined : enfant(element, nom)),
    parent,
  )
}

/** Texte d'un élément, celui de ses descendants compris (balises HTML oubliées sans échappement). */
export function texteDe(element: Element): string {
  const seul = element.contenu[0]
  if (element.contenu.length === 1 && typeof seul === 'string') return seul
  return element.contenu.map((noeud) => (typeof noeud === 'string' ? noeud : ` ${texteDe(noeud)} `)).join('')
}

/** Attributs utiles : sans les déclarations d'espaces de noms ni les attributs d'un autre vocabulaire. */
export function attributsDe(element: Element): Attributs {
  const attributs: Record<string, string> = {}
  for (const nom in element.attributs) {
    const valeur = element.attributs[nom]
    if (valeur === undefined) continue
    const utile = nom !== 'xmlns' && !nom.includes(':') && !(nom === 'info' && valeur === NON_RENSEIGNE)
    if (utile) attributs[nom] = valeur
  }
  return attributs
}

/**
 * Valeur d'`info` posée par l'écriture sur une valeur que le schéma exige mais que la formation n'a pas : la lecture
 * la tient pour absente.
 */
export const NON_RENSEIGNE = 'non-renseigne'

export const estNonRenseigne = (element: Element): boolean => element.attributs.info === NON_RENSEIGNE
