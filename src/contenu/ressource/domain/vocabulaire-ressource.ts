/** Clés et libellés des ressources : filtres, étiquettes et schéma des fichiers s'en déduisent. */
const TYPES = {
  guide: 'Guide',
  fiche: 'Fiche pratique',
  video: 'Vidéo',
  podcast: 'Podcast',
  jeu: 'Jeu',
  outil: 'Outil',
  test: 'Test',
} as const

const PROFILS = {
  'collegien-lyceen': 'Collégien ou lycéen',
  etudiant: 'Étudiant',
  apprenti: 'Apprenti',
  'demandeur-emploi': 'En recherche d’emploi',
  salarie: 'Salarié',
  independant: 'Indépendant',
  handicap: 'En situation de handicap',
  parent: 'Parent',
  professionnel: 'Professionnel de l’accompagnement',
} as const

const FORMATS = {
  lire: 'À lire',
  ecouter: 'À écouter',
  regarder: 'À regarder',
  imprimer: 'À imprimer',
  faire: 'À faire',
} as const

export type TypeRessource = keyof typeof TYPES
export type ProfilRessource = keyof typeof PROFILS
export type Format = keyof typeof FORMATS

export const LIBELLES_TYPES_RESSOURCE: Readonly<Record<TypeRessource, string>> = TYPES
export const LIBELLES_PROFILS: Readonly<Record<ProfilRessource, string>> = PROFILS
export const LIBELLES_FORMATS: Readonly<Record<Format, string>> = FORMATS
