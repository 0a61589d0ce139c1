import type { DefaultServerCellComponentProps } from 'payload'
import { ECRANS } from '../../vues/ecrans.ts'
import { nommerLAction } from './libelles.ts'

/** Dans la liste du journal : ce qui a été fait, en français. */
export function CelluleAction({ cellData }: DefaultServerCellComponentProps) {
  return <span>{nommerLAction(String(cellData))}</span>
}

/** La collection ou l'écran où cela s'est fait. */
export function CelluleRessource({ cellData, payload }: DefaultServerCellComponentProps) {
  const collection = payload.config.collections.find(({ slug }) => slug === cellData)?.labels.plural
  const ecran = ECRANS.find(({ ressource }) => ressource === cellData)?.libelle
  return (
    <span>{typeof collection === 'string' ? collection : (ecran ?? nommerLAction(String(cellData)))}</span>
  )
}
