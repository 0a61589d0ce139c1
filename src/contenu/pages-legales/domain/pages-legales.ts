/** Les pages obligatoires. */
const PAGES_LEGALES = {
  'mentions-legales': 'Mentions légales',
  'donnees-personnelles': 'Données personnelles',
  accessibilite: 'Accessibilité',
  'eco-conception': 'Éco-conception',
} as const

export type IdPageLegale = keyof typeof PAGES_LEGALES

export const LIBELLES_PAGES_LEGALES: Readonly<Record<IdPageLegale, string>> = PAGES_LEGALES
