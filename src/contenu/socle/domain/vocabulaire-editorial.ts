/** Clés et libellés des actualités, de l'agenda, des pages infos+ et des parcours : filtres et schémas s'en déduisent. */
const PROFILS_VISITEUR = {
  collegien: 'Collégien',
  lyceen: 'Lycéen',
  etudiant: 'Étudiant',
  apprenti: 'Apprenti',
  'demandeur-emploi': 'En recherche d’emploi',
  'en-activite': 'En activité',
  dirigeant: 'Dirigeant d’entreprise',
  professionnel: 'Professionnel de l’orientation',
} as const

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

const EMPLACEMENTS_ENCART = {
  'accueil-haut': 'Accueil, sous la recherche',
  'accueil-bas': 'Accueil, en bas de page',
} as const

const MENUS = {
  principal: 'Menu principal (après les rubriques de recherche)',
  pied: 'Pied de page',
} as const

const PAGES_LEGALES = {
  'mentions-legales': 'Mentions légales',
  'donnees-personnelles': 'Données personnelles',
  accessibilite: 'Accessibilité',
  'eco-conception': 'Éco-conception',
} as const

export type ProfilVisiteur = keyof typeof PROFILS_VISITEUR
export type TypeManifestation = keyof typeof TYPES_MANIFESTATION
export type EmplacementEncart = keyof typeof EMPLACEMENTS_ENCART
export type IdMenu = keyof typeof MENUS
export type IdPageLegale = keyof typeof PAGES_LEGALES

export const LIBELLES_PROFILS_VISITEUR: Readonly<Record<ProfilVisiteur, string>> = PROFILS_VISITEUR
export const LIBELLES_TYPES_MANIFESTATION: Readonly<Record<TypeManifestation, string>> = TYPES_MANIFESTATION
export const LIBELLES_EMPLACEMENTS_ENCART: Readonly<Record<EmplacementEncart, string>> = EMPLACEMENTS_ENCART
export const LIBELLES_MENUS: Readonly<Record<IdMenu, string>> = MENUS
export const LIBELLES_PAGES_LEGALES: Readonly<Record<IdPageLegale, string>> = PAGES_LEGALES
