import { type ElementHtml, elementsDe, type NoeudHtml } from '../arbre-html.ts'

/** Nettoie le contenu d'une cellule. */
type NettoyerCellule = (noeuds: readonly NoeudHtml[]) => readonly NoeudHtml[]

/**
 * Un tableau réduit à ses cellules, première ligne en en-tête si aucune ne l'est ; d'une seule cellule, ce n'est qu'un
 * cadre : son contenu sort.
 */
export function tableauColle(tableau: ElementHtml, nettoyer: NettoyerCellule): readonly NoeudHtml[] {
  const lignes = lignesDe(tableau.enfants).map(({ enfants }) =>
    elementsDe(enfants).filter(({ nom }) => nom === 'td' || nom === 'th'),
  )
  const cellules = lignes.flat()
  if (cellules.length === 1) return nettoyer(cellules[0]?.enfants ?? [])
  const aDesEntetes = cellules.some(({ nom }) => nom === 'th')
  const rendues = lignes.map((ligne, rang): ElementHtml => {
    const enTete = !aDesEntetes && rang === 0 && lignes.length > 1
    return {
      nom: 'tr',
      attributs: {},
      enfants: ligne.map((cellule) => celluleCollee(cellule, enTete, nettoyer)),
    }
  })
  return [{ nom: 'table', attributs: {}, enfants: [{ nom: 'tbody', attributs: {}, enfants: rendues }] }]
}

/** Lignes du tableau, sans celles des tableaux qu'il contiendrait. */
function lignesDe(noeuds: readonly NoeudHtml[]): readonly ElementHtml[] {
  return elementsDe(noeuds).flatMap((noeud) => {
    if (noeud.nom === 'tr') return [noeud]
    return /^(?:thead|tbody|tfoot)$/.test(noeud.nom) ? lignesDe(noeud.enfants) : []
  })
}

function celluleCollee(cellule: ElementHtml, enTete: boolean, nettoyer: NettoyerCellule): ElementHtml {
  const { colspan, rowspan } = cellule.attributs
  return {
    nom: enTete ? 'th' : cellule.nom,
    attributs: { ...etendue('colspan', colspan), ...etendue('rowspan', rowspan) },
    enfants: nettoyer(cellule.enfants),
  }
}

function etendue(nom: string, valeur = '1'): Readonly<Record<string, string>> {
  return /^(?:[2-9]|[1-9]\d)$/.test(valeur) ? { [nom]: valeur } : {}
}
