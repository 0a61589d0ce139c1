import { SaxesParser } from 'saxes'
import type { Attributs } from '../../../domain/formation.ts'

/** Élément XML lu : contenu dans l'ordre, et la ligne du fichier où il commence. */
export interface Element {
  readonly nom: string
  readonly attributs: Attributs
  readonly contenu: (Element | string)[]
  readonly ligne: number
}

/** L'XML du fragment n'est pas correct (entité inconnue, attribut répété…). */
export class XmlInvalide extends Error {
  readonly ligne: number

  constructor(message: string, ligne: number) {
    super(message)
    this.name = 'XmlInvalide'
    this.ligne = ligne
  }
}

/** Ce qu'un caractère interdit par XML devient ; la lecture des textes en fait une anomalie. */
const CARACTERES_INTERDITS = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu
const REMPLACEMENT = '\ufffd'

/** Lit un fragment déjà découpé. Aucune entité externe n'est jamais suivie. Lève `XmlInvalide`. */
export function lireArbre(xml: string, ligneDuFragment: number): Element {
  try {
    return analyser(xml, ligneDuFragment)
  } catch (raison) {
    const propre = xml.replace(CARACTERES_INTERDITS, REMPLACEMENT)
    const reparable = raison instanceof XmlInvalide && propre !== xml
    if (!reparable) throw raison
    return analyser(propre, ligneDuFragment)
  }
}

function analyser(xml: string, ligneDuFragment: number): Element {
  const parser = new SaxesParser({ xmlns: false, position: false } as const)
  const prefixe = prefixeDe(xml)
  const tronc: Element = { nom: '', attributs: {}, contenu: [], ligne: ligneDuFragment }
  const pile: Element[] = [tronc]
  const ligne = (): number => ligneDuFragment + parser.line - 1
  const recevoirTexte = (texte: string): void => ajouterTexte(pile.at(-1), texte)
  parser.on('error', ({ message }) => {
    throw new XmlInvalide(enFrancais(message), ligne())
  })
  parser.on('opentag', ({ name, attributes }) => {
    const nom = prefixe !== '' && name.startsWith(prefixe) ? name.slice(prefixe.length) : name
    const element: Element = { nom, attributs: attributes, contenu: [], ligne: ligne() }
    pile.at(-1)?.contenu.push(element)
    pile.push(element)
  })
  parser.on('text', recevoirTexte)
  parser.on('cdata', recevoirTexte)
  parser.on('closetag', () => pile.pop())
  parser.write(xml).close()
  return premierElement(tronc)
}

function premierElement({ contenu, ligne }: Element): Element {
  const premier = contenu.find((noeud) => typeof noeud !== 'string')
  if (premier === undefined) throw new XmlInvalide('aucun élément', ligne)
  return premier
}

/** Préfixe d'espace de noms du premier élément, deux-points compris : celui de LHÉO dans ce flux. */
const prefixeDe = (xml: string): string => /^<([^\s:/>]+:)/.exec(xml)?.[1] ?? ''

function ajouterTexte(element: Element | undefined, texte: string): void {
  if (element === undefined || texte === '') return
  const dernier = element.contenu.length - 1
  const precedent = element.contenu[dernier]
  if (typeof precedent === 'string') element.contenu[dernier] = precedent + texte
  else element.contenu.push(texte)
}

const TRADUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/undefined entity/, 'une entité (&…;) est inconnue'],
  [
    /disallowed character in entity name|malformed character entity|empty entity name/,
    'un « & » n’est pas suivi d’une entité',
  ],
  [/duplicate attribute/, 'un attribut est répété'],
  [/attribute|unquoted|malformed name/, 'un attribut est mal écrit'],
  [/malformed comment|comment/, 'un commentaire contient « -- » ou n’est pas fermé'],
  [/processing instruction|XML declaration|doctype/i, 'une instruction XML n’est pas à sa place'],
  [/\]\]>/, 'un texte contient « ]]> »'],
  [/unclosed tag|unexpected close|unmatched|unexpected end/, 'une balise n’est pas fermée'],
  [/disallowed character|character/, 'un caractère n’est pas permis'],
  [/text data outside|only one root/, 'un texte est hors de toute balise'],
]
const AUTRE_FAUTE = 'il est mal formé'

function enFrancais(message: string): string {
  const [, traduction] = TRADUCTIONS.find(([motif]) => motif.test(message)) ?? []
  return traduction ?? AUTRE_FAUTE
}
