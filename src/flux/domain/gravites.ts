import type { Gravite } from '../../catalogue/back-office.ts'

/** Les gravités d'une anomalie, de la plus grave à la moins grave, et comment elles s'écrivent. */
export const GRAVITES = {
  rejet: 'rejet',
  defaut: 'défaut',
  information: 'information',
} as const satisfies Readonly<Record<Gravite, string>>
