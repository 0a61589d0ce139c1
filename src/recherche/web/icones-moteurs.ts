import type { NomIcone } from '../../gabarit/index.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'

/** L'icône de chaque catalogue, partout la même. */
export const ICONES_MOTEURS: Readonly<Record<IdMoteur, NomIcone>> = {
  formations: 'graduation-cap',
  metiers: 'briefcase',
  financements: 'euro',
  organismes: 'building-2',
  structures: 'handshake',
  ressources: 'book-open',
  informations: 'calendar-days',
}
