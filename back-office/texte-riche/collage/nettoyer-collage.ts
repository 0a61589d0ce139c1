import { type ElementHtml, ecrireHtml, lireHtml, type NoeudHtml, texteHtml } from '../arbre-html.ts'
import { assemblerListe, estUneListe, itemDeWord, listeCollee } from './listes-collees.ts'
import { estUnePhrase, phrasesCollees } from './phrases-collees.ts'
import { propriete } from './style.ts'
import { tableauColle } from './tableaux-colles.ts'

export interface CollageNettoye {
  readonly html: string
  /** Une image entre par la médiathèque, avec son alternative : aucune n'est collée. */
  readonly imagesRefusees: number
}

/**
 * HTML du presse-papiers (Word, LibreOffice, Google Docs, une page) réduit à la structure que l'éditeur connaît : ni
 * style, ni classe, ni commentaire conditionnel, ni balise de Word. « Titre 1 » devient un titre 2 : le titre 1 est celui
 * de la page.
 */
export function nettoyerCollage(html: string): CollageNettoye {
  const noeuds = lireHtml(html)
  const decalage = vientDUnTraitementDeTexte(html) || contient(noeuds, 'h1') ? 1 : 0
  return { html: ecrireHtml(blocsColles(noeuds, decalage)), imagesRefusees: compter(noeuds, 'img') }
}

function vientDUnTraitementDeTexte(html: string): boolean {
  return /class="?'?Mso|urn:schemas-microsoft-com:office|docs-internal-guid|content="LibreOffice/i.test(html)
}

/** Ce qui n'est pas du texte : en-tête, styles, dessins, formulaires, programmes. */
const IGNORES =
  /^(?:head|style|script|title|meta|link|xml|base|img|svg|math|object|embed|iframe|form|input|select|textarea|button|canvas|audio|video|noscript|template|[vwm]:.*)$/

function blocsColles(noeuds: readonly NoeudHtml[], decalage: number): readonly NoeudHtml[] {
  const utiles = noeuds.filter((noeud) => typeof noeud === 'string' || !IGNORES.test(noeud.nom))
  return grouper(utiles).flatMap((groupe): readonly NoeudHtml[] => {
    const [premier] = groupe
    if (premier === undefined) return []
    if (estUnePhrase(premier)) return bloc('p', phrasesCollees(groupe))
    const elements = groupe.filter((noeud) => typeof noeud !== 'string')
    if (estUnItem(premier))
      return assemblerListe(elements.map(itemDeWord).filter((item) => item !== undefined))
    return elements.flatMap((noeud) => blocColle(noeud, decalage))
  })
}

/** Textes libres réunis en un paragraphe, éléments de liste de Word réunis en une liste ; tout le reste à part. */
function grouper(noeuds: readonly NoeudHtml[]): readonly (readonly NoeudHtml[])[] {
  const groupes: NoeudHtml[][] = []
  for (const noeud of noeuds) {
    const dernier = groupes.at(-1)
    const tete = dernier?.[0]
    const blancEntreItems = tete !== undefined && estUnItem(tete) && texteHtml(noeud).trim() === ''
    const memes =
      tete !== undefined &&
      ((estUnePhrase(tete) && estUnePhrase(noeud)) ||
        (estUnItem(tete) && estUnItem(noeud)) ||
        blancEntreItems)
    if (memes) dernier?.push(noeud)
    else groupes.push([noeud])
  }
  return groupes
}

function estUnItem(noeud: NoeudHtml): boolean {
  return typeof noeud !== 'string' && noeud.nom === 'p' && itemDeWord(noeud) !== undefined
}

function blocColle(noeud: ElementHtml, decalage: number): readonly NoeudHtml[] {
  const niveau = niveauDeTitre(noeud)
  if (niveau !== undefined)
    return bloc(`h${Math.min(4, niveau + decalage)}`, phrasesCollees(noeud.enfants, true))
  if (estUneListe(noeud)) return [listeCollee(noeud)]
  const dedans = () => blocsColles(noeud.enfants, decalage)
  switch (noeud.nom) {
    case 'p':
    case 'pre':
      return noeud.enfants.every(estUnePhrase) ? bloc('p', phrasesCollees(noeud.enfants)) : dedans()
    case 'table':
      return tableauColle(noeud, (cellule) => blocsColles(cellule, decalage))
    case 'blockquote':
      return bloc('blockquote', phrasesCollees(noeud.enfants))
    case 'hr':
      return [{ nom: 'hr', attributs: {}, enfants: [] }]
    default:
      return dedans()
  }
}

/** Le niveau d'un titre, que Word l'écrive avec sa balise, le style « Titre » ou un niveau de plan. */
function niveauDeTitre(noeud: ElementHtml): number | undefined {
  const balise = /^h([1-6])$/.exec(noeud.nom)?.[1]
  if (balise !== undefined) return Number(balise)
  if (noeud.nom !== 'p') return undefined
  if (/\bMsoTitle\b/.test(noeud.attributs.class ?? '')) return 1
  const plan = /^[1-6]$/.exec(propriete(noeud, 'mso-outline-level'))?.[0]
  return plan === undefined ? undefined : Number(plan)
}

/** Un paragraphe sans texte ne servait qu'à espacer. */
function bloc(nom: string, enfants: readonly NoeudHtml[]): readonly ElementHtml[] {
  const ecrit = rogner(enfants)
  return ecrit.length === 0 ? [] : [{ nom, attributs: {}, enfants: ecrit }]
}

function rogner(noeuds: readonly NoeudHtml[]): readonly NoeudHtml[] {
  const estEcrit = (noeud: NoeudHtml) => texteHtml(noeud).trim() !== ''
  const premier = noeuds.findIndex(estEcrit)
  if (premier === -1) return []
  const gardes = noeuds.slice(premier, noeuds.findLastIndex(estEcrit) + 1)
  return gardes.map((noeud, rang) => {
    if (typeof noeud !== 'string') return noeud
    const debut = rang === 0 ? noeud.trimStart() : noeud
    return rang === gardes.length - 1 ? debut.trimEnd() : debut
  })
}

function contient(noeuds: readonly NoeudHtml[], nom: string): boolean {
  return compter(noeuds, nom) > 0
}

function compter(noeuds: readonly NoeudHtml[], nom: string): number {
  return noeuds.reduce((total, noeud) => {
    if (typeof noeud === 'string') return total
    return total + (noeud.nom === nom ? 1 : 0) + compter(noeud.enfants, nom)
  }, 0)
}
