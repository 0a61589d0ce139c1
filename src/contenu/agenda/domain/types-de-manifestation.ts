/** Clés et libellés : filtre, étiquettes et schéma s’en déduisent. */
const TYPES_MANIFESTATION = {
  'journee-portes-ouvertes': 'Journée portes ouvertes',
  salon: 'Salon ou forum',
  'reunion-information': 'Réunion d’information',
  atelier: 'Atelier',
  conference: 'Conférence',
  webinaire: 'Webinaire',
  'job-dating': 'Rencontre avec des employeurs',
  concours: 'Concours',
  professionnelle: 'Rencontre professionnelle',
} as const

export type TypeManifestation = keyof typeof TYPES_MANIFESTATION

export const LIBELLES_TYPES_MANIFESTATION: Readonly<Record<TypeManifestation, string>> = TYPES_MANIFESTATION
