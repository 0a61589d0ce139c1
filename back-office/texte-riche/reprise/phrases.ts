import { entreGuillemets } from '../../../src/kernel/typographie.ts'
import { type ElementHtml, type NoeudHtml, texteHtml } from '../arbre-html.ts'
import { estUneLangue } from '../langues.ts'
import { element, type NoeudEcrit, sautDeLigne, texteEcrit } from './noeuds.ts'
import type { Reprise } from './outils.ts'

interface Style {
  readonly format: number
  readonly langue: string
}

const FORMATS: Readonly<Record<string, number>> = { strong: 1, b: 1, em: 2, i: 2, cite: 2, sub: 32, sup: 64 }
const SANS_STYLE: Style = { format: 0, langue: '' }

/** Le contenu d'un paragraphe : blancs réduits, aucun au début ni à la fin. */
export function reprendrePhrases(
  noeuds: readonly NoeudHtml[],
  reprise: Reprise,
  langue: string | undefined = undefined,
): readonly NoeudEcrit[] {
  const style = { ...SANS_STYLE, langue: langueDe(langue, '') }
  return rogner(noeuds.flatMap((noeud) => reprendrePhrase(noeud, style, reprise)))
}

function reprendrePhrase(noeud: NoeudHtml, style: Style, reprise: Reprise): readonly NoeudEcrit[] {
  if (typeof noeud === 'string') return reprendreTexte(noeud, style)
  const interieur: Style = {
    format: style.format | (FORMATS[noeud.nom] ?? 0),
    langue: langueDe(noeud.attributs.lang, style.langue),
  }
  const enfants = () => noeud.enfants.flatMap((enfant) => reprendrePhrase(enfant, interieur, reprise))
  switch (noeud.nom) {
    case 'br':
      return [sautDeLigne]
    case 'a':
      return reprendreLien(noeud, enfants(), reprise)
    case 'abbr':
      return reprendreSigle(noeud, style, reprise)
    case 'q':
      return reprendreTexte(entreGuillemets(texteHtml(noeud)), interieur)
    default:
      return enfants()
  }
}

function reprendreTexte(texte: string, { format, langue }: Style): readonly NoeudEcrit[] {
  // L'espace insécable est voulue ; les autres blancs de l'HTML n'en valent qu'un.
  const reduit = texte.replace(/[ \t\r\n\f]+/g, ' ')
  return reduit === '' ? [] : [texteEcrit(reduit, format, langue)]
}

function reprendreLien(
  { attributs }: ElementHtml,
  enfants: readonly NoeudEcrit[],
  reprise: Reprise,
): readonly NoeudEcrit[] {
  if (attributs.href === undefined) return enfants
  const fields = { linkType: 'custom', url: attributs.href, newTab: false }
  return [element('link', enfants, { id: reprise.identifiant(), version: 3, fields })]
}

function reprendreSigle(noeud: ElementHtml, style: Style, reprise: Reprise): readonly NoeudEcrit[] {
  const sigle = texteHtml(noeud).trim()
  const developpe = noeud.attributs.title ?? ''
  if (developpe === '' || sigle === '') return reprendreTexte(texteHtml(noeud), style)
  const fields = { id: reprise.identifiant(), blockName: '', blockType: 'sigle', sigle, developpe }
  return [{ type: 'inlineBlock', version: 1, fields }]
}

function langueDe(code: string | undefined, dessus: string): string {
  const langue = code?.split('-')[0] ?? ''
  return estUneLangue(langue) ? langue : dessus
}

function rogner(noeuds: readonly NoeudEcrit[]): readonly NoeudEcrit[] {
  const premier = noeuds.findIndex(estEcrit)
  if (premier === -1) return []
  const gardes = noeuds.slice(premier, noeuds.findLastIndex(estEcrit) + 1)
  return gardes.map((noeud, rang) => {
    if (typeof noeud.text !== 'string') return noeud
    const debut = rang === 0 ? noeud.text.replace(/^ /, '') : noeud.text
    return { ...noeud, text: rang === gardes.length - 1 ? debut.replace(/ $/, '') : debut }
  })
}

function estEcrit({ type, text }: NoeudEcrit): boolean {
  return type !== 'linebreak' && text !== ' '
}
