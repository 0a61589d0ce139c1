import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type ElementHtml, lireHtml, type NoeudHtml, texteHtml, trouver } from '../arbre-html.ts'
import { reprendreAccordeon, reprendreBloc } from './blocs.ts'
import { reprendreListe, reprendreTableau } from './listes-et-tableaux.ts'
import { element, etatEcrit, type NoeudEcrit, paragrapheEcrit } from './noeuds.ts'
import { type OutilsDeReprise, preparerReprise, type Reprise } from './outils.ts'
import { reprendrePhrases } from './phrases.ts'

/**
 * L'état d'éditeur d'un HTML assaini (reprise des contenus écrits en fichiers) : rendu, il redonne le même HTML, aux
 * ancres des titres et aux espaces insécables près.
 */
export function depuisHtml(html: string, outils: OutilsDeReprise = {}): SerializedEditorState {
  return etatEcrit(reprendreSuite(lireHtml(html), preparerReprise(html, outils)))
}

const EN_LIGNE = new Set(['a', 'abbr', 'b', 'br', 'cite', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup'])

function reprendreSuite(noeuds: readonly NoeudHtml[], reprise: Reprise): readonly NoeudEcrit[] {
  return regrouper(noeuds).flatMap((groupe) => {
    const [premier] = groupe
    if (premier === undefined) return []
    if (typeof premier === 'string' || estEnLigne(premier))
      return enParagraphe(reprendrePhrases(groupe, reprise))
    const plis = groupe.filter((noeud) => typeof noeud !== 'string')
    if (premier.nom === 'details') return [reprendreAccordeon(plis, reprise, reprendreSuite)]
    return plis.flatMap((noeud) => reprendreElement(noeud, reprise))
  })
}

/** Textes libres réunis en un paragraphe, accordéons voisins en un seul bloc ; tout le reste à part. */
function regrouper(noeuds: readonly NoeudHtml[]): readonly (readonly NoeudHtml[])[] {
  const groupes: NoeudHtml[][] = []
  for (const noeud of noeuds.filter((un) => !estUnBlanc(un) || noeuds.some(estEnLigneEcrit))) {
    const dernier = groupes.at(-1)
    const nature = natureDe(noeud)
    const suite = nature !== 'seul' && dernier?.[0] !== undefined && natureDe(dernier[0]) === nature
    if (suite) dernier?.push(noeud)
    else groupes.push([noeud])
  }
  return groupes
}

function natureDe(noeud: NoeudHtml): 'phrase' | 'pli' | 'seul' {
  if (typeof noeud === 'string' || estEnLigne(noeud)) return 'phrase'
  return noeud.nom === 'details' ? 'pli' : 'seul'
}

function estEnLigne(noeud: NoeudHtml): boolean {
  return typeof noeud === 'string' || EN_LIGNE.has(noeud.nom)
}

function estUnBlanc(noeud: NoeudHtml): boolean {
  return typeof noeud === 'string' && noeud.trim() === ''
}

function estEnLigneEcrit(noeud: NoeudHtml): boolean {
  return estEnLigne(noeud) && !estUnBlanc(noeud)
}

function enParagraphe(phrases: readonly NoeudEcrit[]): readonly NoeudEcrit[] {
  return phrases.length === 0 ? [] : [paragrapheEcrit(phrases)]
}

function reprendreElement(noeud: ElementHtml, reprise: Reprise): readonly NoeudEcrit[] {
  const bloc = reprendreBloc(noeud, reprise, reprendreSuite)
  if (bloc !== undefined) return [bloc]
  const { nom, enfants, attributs } = noeud
  switch (nom) {
    case 'p':
    case 'dt':
    case 'dd':
      return enParagraphe(reprendrePhrases(enfants, reprise, attributs.lang))
    case 'h2':
    case 'h3':
    case 'h4':
      return [element('heading', reprendrePhrases(enfants, reprise, attributs.lang), { tag: nom })]
    case 'ul':
    case 'ol':
      return [reprendreListe(noeud, reprise)]
    case 'blockquote':
      return [
        element(
          'quote',
          reprendrePhrases(trouver(enfants, 'p')?.enfants ?? enfants, reprise, attributs.lang),
        ),
      ]
    case 'hr':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'table':
      return reprendreTableau(noeud, reprise)
    case 'figure':
    case 'img':
      return reprendreImage(noeud, reprise)
    default:
      return reprendreSuite(enfants, reprise)
  }
}

/** Une image dont le média n'est pas connu ne laisse que sa légende. */
function reprendreImage(figure: ElementHtml, reprise: Reprise): readonly NoeudEcrit[] {
  const image = trouver([figure], 'img')
  const value = reprise.mediaDe(image?.attributs.src ?? '')
  const legende = trouver(figure.enfants, 'figcaption')
  const dite = legende?.enfants.filter((enfant) => typeof enfant === 'string' || enfant.nom !== 'span') ?? []
  if (value === undefined) return enParagraphe(reprendrePhrases(dite, reprise))
  const fields = { legende: dite.map(texteHtml).join('').trim(), decorative: image?.attributs.alt === '' }
  const id = reprise.identifiant()
  return [{ type: 'upload', version: 3, format: '', id, relationTo: 'medias', value, fields }]
}
