import type { NoeudXml } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { enfants } from './elements.ts'

/** Les `extras` (cercle 3) d'un élément, gardés comme ils sont venus, moins les blancs de mise en page. */
export function lireExtras(parent: Element, prefixes: Readonly<Record<string, string>>): readonly NoeudXml[] {
  return enfants(parent, 'extras').map((element) => lireNoeud(element, prefixes))
}

function lireNoeud(element: Element, prefixes: Readonly<Record<string, string>>): NoeudXml {
  const aDesElements = element.contenu.some((noeud) => typeof noeud !== 'string')
  const contenu = element.contenu
    .filter((noeud) => typeof noeud !== 'string' || !aDesElements || noeud.trim() !== '')
    .map((noeud) => (typeof noeud === 'string' ? noeud : lireNoeud(noeud, prefixes)))
  return { nom: element.nom, attributs: { ...element.attributs, ...declaration(element, prefixes) }, contenu }
}

/** Un préfixe déclaré par la racine du flux est déclaré sur le nœud, pour qu'il se suffise. */
function declaration(element: Element, prefixes: Readonly<Record<string, string>>): Record<string, string> {
  const deuxPoints = element.nom.indexOf(':')
  if (deuxPoints === -1) return {}
  const nom = `xmlns:${element.nom.slice(0, deuxPoints)}`
  const adresse = prefixes[nom]
  return adresse === undefined || nom in element.attributs ? {} : { [nom]: adresse }
}

/** Texte d'un nœud, descendants compris. */
export function texteDuNoeud(noeud: NoeudXml): string {
  return noeud.contenu.map((enfant) => (typeof enfant === 'string' ? enfant : texteDuNoeud(enfant))).join('')
}

/** Les `extra` de cet `info`, où qu'ils soient dans ces `extras`. */
export function trouverExtras(extras: readonly NoeudXml[], info: string): readonly NoeudXml[] {
  return extras.flatMap((noeud) => {
    if (noeud.nom === 'extra') return noeud.attributs.info === info ? [noeud] : []
    return trouverExtras(
      noeud.contenu.filter((enfant) => typeof enfant !== 'string'),
      info,
    )
  })
}

/** Texte du premier `extra` de cet `info` ; absent s'il est vide. */
export function valeurExtra(extras: readonly NoeudXml[], info: string): string | undefined {
  const [premier] = trouverExtras(extras, info)
  const texte = premier === undefined ? '' : texteDuNoeud(premier).trim()
  return texte === '' || texte === '-' ? undefined : texte
}

/** Les `extras` de premier niveau de cet `info`. */
export function extrasNommes(extras: readonly NoeudXml[], info: string): readonly NoeudXml[] {
  return extras.filter((noeud) => noeud.attributs.info === info)
}
