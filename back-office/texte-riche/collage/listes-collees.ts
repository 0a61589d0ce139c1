import { type ElementHtml, elementsDe, type NoeudHtml, texteHtml } from '../arbre-html.ts'
import { estLaPuceDeWord, phrasesCollees } from './phrases-collees.ts'
import { propriete } from './style.ts'

/** Un paragraphe que Word présente comme l'élément d'une liste. */
interface ItemDeWord {
  readonly niveau: number
  readonly numerotee: boolean
  readonly depart: number
  readonly contenu: readonly NoeudHtml[]
}

/** L'élément de liste qu'imite un paragraphe (`MsoListParagraph`, `mso-list:l0 level1`) ; rien si ce n'en est pas un. */
export function itemDeWord(paragraphe: ElementHtml): ItemDeWord | undefined {
  const niveau = /level(\d)/.exec(propriete(paragraphe, 'mso-list'))?.[1]
  const puce = trouverPuce(paragraphe.enfants)
  if (niveau === undefined && puce === undefined) return undefined
  const marque =
    puce === undefined
      ? ''
      : texteHtml(puce)
          .replace(/\u00a0/g, ' ')
          .trim()
  return {
    niveau: Number(niveau ?? '1'),
    numerotee: /^\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)°]/i.test(marque) && !/^o$/i.test(marque),
    depart: Number.parseInt(marque.replace(/\D/g, ''), 10) || 1,
    contenu: phrasesCollees(paragraphe.enfants),
  }
}

function trouverPuce(noeuds: readonly NoeudHtml[]): ElementHtml | undefined {
  for (const noeud of elementsDe(noeuds)) {
    const trouvee = estLaPuceDeWord(noeud) ? noeud : trouverPuce(noeud.enfants)
    if (trouvee !== undefined) return trouvee
  }
  return undefined
}

/** Les éléments qui se suivent font une liste ; un niveau plus profond, une liste dans l'élément précédent. */
export function assemblerListe(items: readonly ItemDeWord[]): readonly ElementHtml[] {
  const [premier] = items
  if (premier === undefined) return []
  const niveau = Math.min(...items.map((item) => item.niveau))
  const groupes = grouper(items, (item) => item.niveau <= niveau)
  const elements = groupes.map(([tete, ...details]) => {
    if (tete === undefined) return li([])
    // Une liste qui commence par un retrait n'a pas d'élément où le ranger.
    if (tete.niveau > niveau) return li(assemblerListe([tete, ...details]))
    return li([...tete.contenu, ...assemblerListe(details)])
  })
  const depart = premier.numerotee && premier.depart > 1 ? { start: String(premier.depart) } : {}
  return [{ nom: premier.numerotee ? 'ol' : 'ul', attributs: { ...depart }, enfants: elements }]
}

function grouper<Item>(
  items: readonly Item[],
  commence: (item: Item) => boolean,
): readonly (readonly Item[])[] {
  const groupes: Item[][] = []
  for (const item of items) {
    const dernier = groupes.at(-1)
    if (dernier === undefined || commence(item)) groupes.push([item])
    else dernier.push(item)
  }
  return groupes
}

/** Une vraie liste ; celle que Google Docs range à côté de son élément, et non dedans, y entre. */
export function listeCollee({ nom, attributs, enfants }: ElementHtml): ElementHtml {
  const items: ElementHtml[] = []
  for (const enfant of elementsDe(enfants)) {
    const precedent = items.at(-1)
    if (!estUneListe(enfant)) items.push(li(contenuDItem(enfant)))
    else if (precedent === undefined) items.push(li([listeCollee(enfant)]))
    else items.splice(-1, 1, li([...precedent.enfants, listeCollee(enfant)]))
  }
  const depart = nom === 'ol' && /^\d+$/.test(attributs.start ?? '') ? { start: attributs.start ?? '1' } : {}
  return { nom, attributs: depart.start === '1' ? {} : { ...depart }, enfants: items }
}

export function estUneListe({ nom }: ElementHtml): boolean {
  return nom === 'ul' || nom === 'ol'
}

/** Les paragraphes d'un élément deviennent des lignes. */
function contenuDItem({ enfants }: ElementHtml): readonly NoeudHtml[] {
  const lignes: NoeudHtml[][] = [[]]
  const listes: ElementHtml[] = []
  for (const enfant of enfants) {
    if (typeof enfant === 'string') lignes.at(-1)?.push(enfant)
    else if (estUneListe(enfant)) listes.push(listeCollee(enfant))
    else if (/^(?:p|div)$/.test(enfant.nom)) lignes.push([enfant], [])
    else lignes.at(-1)?.push(enfant)
  }
  const ecrites = lignes.map((ligne) => phrasesCollees(ligne)).filter((ligne) => ligne.some(estEcrit))
  const saut: ElementHtml = { nom: 'br', attributs: {}, enfants: [] }
  return [...ecrites.flatMap((ligne, rang) => (rang === 0 ? ligne : [saut, ...ligne])), ...listes]
}

const estEcrit = (noeud: NoeudHtml): boolean => texteHtml(noeud).trim() !== ''

function li(enfants: readonly NoeudHtml[]): ElementHtml {
  return { nom: 'li', attributs: {}, enfants }
}
