import {
  $computeTableMap,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import { $getSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'

/** Ce que la barre d'outils sait faire d'un tableau ; chaque commande agit sur la cellule où est le curseur. */
export const COMMANDES: readonly Commande[] = [
  { cle: 'ligne-entete', libelle: 'Ligne d’en-tête (oui/non)', agir: basculerLigne },
  { cle: 'colonne-entete', libelle: 'Colonne d’en-tête (oui/non)', agir: basculerColonne },
  {
    cle: 'ligne-avant',
    libelle: 'Insérer une ligne au-dessus',
    agir: () => $insertTableRowAtSelection(false),
  },
  {
    cle: 'ligne-apres',
    libelle: 'Insérer une ligne au-dessous',
    agir: () => $insertTableRowAtSelection(true),
  },
  {
    cle: 'colonne-avant',
    libelle: 'Insérer une colonne à gauche',
    agir: () => $insertTableColumnAtSelection(false),
  },
  {
    cle: 'colonne-apres',
    libelle: 'Insérer une colonne à droite',
    agir: () => $insertTableColumnAtSelection(true),
  },
  { cle: 'fusionner', libelle: 'Fusionner les cellules choisies', agir: fusionner },
  { cle: 'separer', libelle: 'Séparer la cellule fusionnée', agir: () => $unmergeCell() },
  { cle: 'supprimer-ligne', libelle: 'Supprimer la ligne', agir: () => $deleteTableRowAtSelection() },
  { cle: 'supprimer-colonne', libelle: 'Supprimer la colonne', agir: () => $deleteTableColumnAtSelection() },
  { cle: 'supprimer', libelle: 'Supprimer le tableau', agir: (cellule) => tableauDe(cellule).remove() },
]

export interface Commande {
  readonly cle: string
  readonly libelle: string
  /** À appeler dans une mise à jour de l'éditeur. */
  readonly agir: (cellule: TableCellNode) => unknown
}

/** La cellule où est le curseur, ou la première des cellules choisies ; aucune hors d'un tableau. */
export function celluleCourante(selection: BaseSelection | null): TableCellNode | null {
  const [premier] = selection?.getNodes() ?? []
  return premier === undefined ? null : $getTableCellNodeFromLexicalNode(premier)
}

const tableauDe = (cellule: TableCellNode) => $getTableNodeFromLexicalNodeOrThrow(cellule)

function basculerLigne(cellule: TableCellNode): void {
  const [, place] = $computeTableMap(tableauDe(cellule), cellule, cellule)
  $setTableRowIsHeader(tableauDe(cellule), place.startRow, !cellule.hasHeaderState(TableCellHeaderStates.ROW))
}

function basculerColonne(cellule: TableCellNode): void {
  const [, place] = $computeTableMap(tableauDe(cellule), cellule, cellule)
  $setTableColumnIsHeader(
    tableauDe(cellule),
    place.startColumn,
    !cellule.hasHeaderState(TableCellHeaderStates.COLUMN),
  )
}

function fusionner(): void {
  const selection = $getSelection()
  if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode))
}
