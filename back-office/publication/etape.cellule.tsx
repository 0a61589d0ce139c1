import type { DefaultServerCellComponentProps } from 'payload'
import { estUneEtape, LIBELLES_ETAPES } from './champs.ts'

/** Dans une liste : l'étape d'un texte en cours. Un texte publié n'en a plus. */
export function CelluleEtape({ cellData, rowData }: DefaultServerCellComponentProps) {
  const enCours = rowData._status !== 'published' && estUneEtape(cellData)
  return <span>{enCours ? LIBELLES_ETAPES[cellData] : '—'}</span>
}
