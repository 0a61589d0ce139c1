/** Profils et thèmes, clés et libellés, communs à tous les genres : filtres et schémas s'en déduisent. */
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

const THEMES = {
  orientation: 'Choisir son orientation',
  metiers: 'Découvrir les métiers',
  competences: 'Connaître ses compétences',
  formation: 'Choisir une formation',
  financement: 'Financer sa formation',
  alternance: 'Alternance et apprentissage',
  candidature: 'CV et candidature',
  entretien: 'Entretien',
  reconversion: 'Changer de métier',
  validation: 'Diplômes et VAE',
  accessibilite: 'Handicap et accessibilité',
  numerique: 'Numérique',
  mobilite: 'Transport, logement, garde',
} as const

export type ProfilVisiteur = keyof typeof PROFILS_VISITEUR
export type Theme = keyof typeof THEMES

export const LIBELLES_PROFILS_VISITEUR: Readonly<Record<ProfilVisiteur, string>> = PROFILS_VISITEUR
export const LIBELLES_THEMES: Readonly<Record<Theme, string>> = THEMES
