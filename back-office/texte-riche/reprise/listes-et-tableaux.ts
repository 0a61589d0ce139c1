import { type ElementHtml, elementsDe, type NoeudHtml, texteHtml, trouver } from '../arbre-html.ts'
import { blocEcrit, element, type NoeudEcrit, paragrapheEcrit, sautDeLigne } from './noeuds.ts'
import type { Reprise } from './outils.ts'
import { reprendrePhrases } from './phrases.ts'

/** Une liste ; Lexical range une liste intérieure dans un élément à part, après celui qu'elle détaille. */
export function reprendreListe(liste: ElementHtml, reprise: Reprise, profondeur = 0): NoeudEcrit {
  const numerotee = liste.nom === 'ol'
  const start = Math.max(1, Number.parseInt(liste.attributs.start ?? '1', 10) || 1)
  const items = elementsDe(liste.enfants).flatMap((item) => reprendreItem(item, reprise, profondeur))
  return element(
    'list',
    items.map((item, rang) => ({ ...item, value: start + rang })),
    { listType: numerotee ? 'number' : 'bullet', start, tag: liste.nom },
  )
}

function reprendreItem({ enfants, attributs }: ElementHtml, reprise: Reprise, profondeur: number) {
  const propres = enfants.filter((enfant) => !estUneListe(enfant))
  const dedans = elementsDe(enfants).filter(estUneListe)
  const item = element('listitem', phrasesDe(propres, reprise, attributs.lang), { indent: profondeur })
  const details = dedans.map((liste) =>
    element('listitem', [reprendreListe(liste, reprise, profondeur + 1)], { indent: profondeur }),
  )
  return [item, ...details]
}

function estUneListe(noeud: NoeudHtml): boolean {
  return typeof noeud !== 'string' && (noeud.nom === 'ul' || noeud.nom === 'ol')
}

/** Un élément de liste n'a pas de paragraphes : ils deviennent des lignes. */
function phrasesDe(noeuds: readonly NoeudHtml[], reprise: Reprise, langue?: string): readonly NoeudEcrit[] {
  const paragraphes = elementsDe(noeuds).filter(({ nom }) => nom === 'p')
  if (paragraphes.length === 0) return reprendrePhrases(noeuds, reprise, langue)
  return paragraphes.flatMap(({ enfants }, rang) => {
    const phrases = reprendrePhrases(enfants, reprise, langue)
    return rang === 0 ? phrases : [sautDeLigne, ...phrases]
  })
}

/** Un tableau, précédé de sa légende s'il en a une. */
export function reprendreTableau(tableau: ElementHtml, reprise: Reprise): readonly NoeudEcrit[] {
  const legende = trouver(tableau.enfants, 'caption')
  const entete = trouver(tableau.enfants, 'thead')
  const lignes = lignesDe(tableau.enfants).map((ligne) => {
    const enTete = entete?.enfants.includes(ligne) === true
    return element(
      'tablerow',
      elementsDe(ligne.enfants).map((cellule) => reprendreCellule(cellule, enTete, reprise)),
    )
  })
  const dite = legende === undefined ? '' : texteHtml(legende).replace(/\s+/g, ' ').trim()
  const avant = dite === '' ? [] : [blocEcrit(reprise.identifiant(), 'legende-tableau', { legende: dite })]
  return [...avant, element('table', lignes)]
}

function lignesDe(noeuds: readonly NoeudHtml[]): readonly ElementHtml[] {
  return elementsDe(noeuds).flatMap((noeud) => (noeud.nom === 'tr' ? [noeud] : lignesDe(noeud.enfants)))
}

function reprendreCellule(cellule: ElementHtml, enTete: boolean, reprise: Reprise): NoeudEcrit {
  const deLigne = cellule.nom === 'th' && cellule.attributs.scope === 'row' ? 2 : 0
  const deColonne = enTete || (cellule.nom === 'th' && deLigne === 0) ? 1 : 0
  return element('tablecell', contenuDe(cellule, reprise), {
    headerState: deColonne || deLigne,
    colSpan: etendue(cellule.attributs.colspan),
    rowSpan: etendue(cellule.attributs.rowspan),
    backgroundColor: null,
  })
}

function contenuDe({ enfants, attributs }: ElementHtml, reprise: Reprise): readonly NoeudEcrit[] {
  const dedans = elementsDe(enfants).filter(({ nom }) => nom === 'p' || nom === 'ul' || nom === 'ol')
  if (dedans.length === 0) return [paragrapheEcrit(reprendrePhrases(enfants, reprise, attributs.lang))]
  return dedans.map((noeud) =>
    noeud.nom === 'p'
      ? paragrapheEcrit(reprendrePhrases(noeud.enfants, reprise))
      : reprendreListe(noeud, reprise),
  )
}

function etendue(valeur: string | undefined): number {
  return Math.max(1, Number.parseInt(valeur ?? '1', 10) || 1)
}
