import { SaxesParser } from 'saxes'
import type { Attributs } from '../../../domain/formation.ts'
import { fauteDEnfant, fauteDeTexte } from './fusion.ts'
import type { Position } from './refus.ts'

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
  readonly colonne: number

  constructor(message: string, { ligne, colonne }: Position) {
    super(message)
    this.name = 'XmlInvalide'
    this.ligne = ligne
    this.colonne = colonne
  }
}

/** Un caractère que XML interdit, tel quel ou par sa référence. */
const INTERDIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u
const INTERDITS = new RegExp(INTERDIT, 'gu')
const REFERENCES = /&#(?:x([0-9a-f]{1,8})|(\d{1,9}));/gi
/** Ce qu'il devient ; la lecture des textes en fait une anomalie. */
const REMPLACEMENT = '\ufffd'

const sansInterdits = (xml: string): string =>
  xml.replace(INTERDITS, REMPLACEMENT).replace(REFERENCES, (reference, hexa?: string, decimal?: string) => {
    const code = hexa === undefined ? Number(decimal) : Number.parseInt(hexa, 16)
    return code > 0x10_ffff || INTERDIT.test(String.fromCodePoint(code)) ? REMPLACEMENT : reference
  })

/** Le premier « & » qui ne commence pas une référence finie ; ce que CDATA, commentaires et instructions contiennent n'en est pas. */
const ESPERLUETTE_SEULE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|(&)(?!(?:#\d*|#x[\da-f]*|[\p{L}_:][\p{L}\d.:_-]*);)/giu

function esperluetteSeule(xml: string): number {
  for (const trouvee of xml.matchAll(ESPERLUETTE_SEULE)) if (trouvee[1] !== undefined) return trouvee.index
  return -1
}

/** Lit un fragment déjà découpé. Aucune entité externe n'est jamais suivie. Lève `XmlInvalide`. */
export function lireArbre(xml: string, place: Position): Element {
  try {
    return analyser(xml, place)
  } catch (raison) {
    const propre = sansInterdits(xml)
    const reparable = raison instanceof XmlInvalide && propre !== xml
    if (!reparable) throw raison
    return analyser(propre, place)
  }
}

function analyser(xml: string, place: Position): Element {
  const parser = new SaxesParser({ xmlns: false, position: false } as const)
  const prefixe = prefixeDe(xml)
  const tronc: Element = { nom: '', attributs: {}, contenu: [], ligne: place.ligne }
  const pile: Element[] = [tronc]
  const ligne = (): number => place.ligne + parser.line - 1
  const refuser = (faute: string | undefined): void => {
    if (faute === undefined) return
    const colonne = Math.max(1, parser.column) + (parser.line === 1 ? place.colonne - 1 : 0)
    throw new XmlInvalide(faute, { ligne: ligne(), colonne })
  }
  const recevoirTexte = (texte: string): void => {
    refuser(fauteDeTexte(pile, texte))
    ajouterTexte(pile.at(-1), texte)
  }
  // L'analyseur cherche la fin d'une référence jusqu'à la dernière balise : c'est d'elle qu'il se plaindrait.
  parser.on('error', ({ message }) => {
    const esperluette = esperluetteSeule(xml)
    if (esperluette === -1 || esperluette >= parser.position) refuser(enFrancais(message))
    throw new XmlInvalide(
      'un « & » n’est pas suivi d’une entité et de son « ; »',
      placeDans(xml, esperluette, place),
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    const nom = prefixe !== '' && name.startsWith(prefixe) ? name.slice(prefixe.length) : name
    refuser(fauteDEnfant(pile, nom))
    const element: Element = { nom, attributs: attributes, contenu: [], ligne: ligne() }
    pile.at(-1)?.contenu.push(element)
    pile.push(element)
  })
  parser.on('text', recevoirTexte)
  parser.on('cdata', recevoirTexte)
  parser.on('closetag', () => pile.pop())
  parser.write(xml).close()
  const premier = tronc.contenu.find((noeud) => typeof noeud !== 'string')
  if (premier === undefined) throw new XmlInvalide('aucun élément', place)
  return premier
}

function placeDans(xml: string, index: number, { ligne, colonne }: Position): Position {
  const lignes = xml.slice(0, index).split('\n')
  const reste = lignes.at(-1)?.length ?? 0
  return { ligne: ligne + lignes.length - 1, colonne: lignes.length === 1 ? colonne + reste : reste + 1 }
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
  [/malformed character entity/, 'une référence de caractère (&#…;) est fausse'],
  [/disallowed character in entity name|empty entity name/, 'un « & » n’est pas suivi d’une entité'],
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
