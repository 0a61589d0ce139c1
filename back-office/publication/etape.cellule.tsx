import type { DefaultServerCellComponentProps } from 'payload'
import { LIBELLES_ETAPES } from './champs.ts'

const estUneEtape = (valeur: unknown): valeur is keyof typeof LIBELLES_ETAPES =>
  typeof valeur === 'string' && Object.hasOwn(LIBELLES_ETAPES, valeur)

/** Dans une liste : l'étape d'un texte en cours. Un texte publié n'en a plus. */
export function CelluleEtape({ cellData, rowData }: DefaultServerCellComponentProps) {
  const enCours = rowData._status !== 'published' && estUneEtape(cellData)
  return <span>{enCours ? LIBELLES_ETAPES[cellData] : '—'}</span>
}
