import { entier, type Noeud } from '../lecture.ts'
import { balise, phrase } from './balises.ts'
import type { Contexte } from './contexte.ts'

/** Rend le contenu d'une cellule : ses paragraphes, listes et liens. */
export type RendreCellule = (noeuds: readonly Noeud[], contexte: Contexte) => string

/** Ce que porte une cellule d'en-tête (`TableCellHeaderStates` de Lexical). */
const ENTETE_DE_COLONNE = 1
const ENTETE_DE_LIGNE = 2

/** Un tableau : les premières lignes entières d'en-têtes de colonne font l'en-tête, le reste le corps. */
export function rendreTableau(
  { enfants: lignes }: Noeud,
  legende: string,
  contexte: Contexte,
  rendreCellule: RendreCellule,
): string {
  const rang = lignes.findIndex((ligne) => !estUneLigneDEntetes(ligne))
  const fin = rang === -1 ? lignes.length : rang
  const rendre = (choisies: readonly Noeud[]): string =>
    choisies.map((ligne) => rendreLigne(ligne, contexte, rendreCellule)).join('')
  const [tete, corps] = [lignes.slice(0, fin), lignes.slice(fin)].map(rendre)
  const parties = [
    legende === '' ? '' : balise('caption', {}, phrase(legende)),
    tete ? balise('thead', {}, tete) : '',
    corps ? balise('tbody', {}, corps) : '',
  ]
  return balise('table', {}, parties.join(''))
}

function estUneLigneDEntetes({ enfants }: Noeud): boolean {
  return enfants.length > 0 && enfants.every((cellule) => porte(cellule, ENTETE_DE_COLONNE))
}

export function estUnEntete(cellule: Noeud): boolean {
  return porte(cellule, ENTETE_DE_COLONNE) || porte(cellule, ENTETE_DE_LIGNE)
}

function porte({ attributs }: Noeud, etat: number): boolean {
  return (entier(attributs.headerState) & etat) !== 0
}

function rendreLigne({ enfants }: Noeud, contexte: Contexte, rendreCellule: RendreCellule): string {
  const cellules = enfants.map((cellule) => {
    const contenu = rendreCellule(cellule.enfants, contexte)
    const etendue = {
      colspan: plusieurs(cellule.attributs.colSpan),
      rowspan: plusieurs(cellule.attributs.rowSpan),
    }
    if (!estUnEntete(cellule)) return balise('td', etendue, contenu)
    const scope = porte(cellule, ENTETE_DE_COLONNE) ? 'col' : 'row'
    return balise('th', { ...etendue, scope }, contenu)
  })
  return balise('tr', {}, cellules.join(''))
}

function plusieurs(valeur: unknown): number | undefined {
  const nombre = entier(valeur)
  return nombre > 1 ? nombre : undefined
}
