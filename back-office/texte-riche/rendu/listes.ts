import { entier, type Noeud } from '../lecture.ts'
import { balise } from './balises.ts'
import type { Contexte } from './contexte.ts'
import { rendrePhrases } from './phrases.ts'

/**
 * Une liste. Lexical range une liste intérieure dans un élément à part, après celui qu'elle détaille ; l'HTML la veut
 * dans l'élément lui-même.
 */
export function rendreListe({ attributs, enfants }: Noeud, contexte: Contexte): string {
  const numerotee = attributs.listType === 'number'
  const debut = entier(attributs.start)
  const items = regrouper(enfants).map((noeuds) => balise('li', {}, rendreElement(noeuds, contexte)))
  const start = numerotee && debut > 1 ? debut : undefined
  return balise(numerotee ? 'ol' : 'ul', { start }, items.join(''))
}

/** Les contenus de chaque élément, listes intérieures rattachées au précédent. */
function regrouper(elements: readonly Noeud[]): readonly (readonly Noeud[])[] {
  const groupes: Noeud[][] = []
  for (const { enfants } of elements) {
    const dernier = groupes.at(-1)
    const detail = enfants.length > 0 && enfants.every(({ type }) => type === 'list')
    if (detail && dernier !== undefined) dernier.push(...enfants)
    else groupes.push([...enfants])
  }
  return groupes
}

function rendreElement(noeuds: readonly Noeud[], contexte: Contexte): string {
  return noeuds
    .map((noeud) => (noeud.type === 'list' ? rendreListe(noeud, contexte) : rendrePhrases([noeud], contexte)))
    .join('')
}
