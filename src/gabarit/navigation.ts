/** Rubriques du portail : le menu, le plan du site et le pied de page s'en déduisent. Une page absente n'y est pas. */
export interface Rubrique {
  readonly id: string
  readonly libelle: string
  readonly chemin: string
}

export const MENU = [
  { id: 'formations', libelle: 'Formations', chemin: '/formations' },
  { id: 'metiers', libelle: 'Métiers', chemin: '/metiers' },
  { id: 'financements', libelle: 'Financements', chemin: '/financements' },
  { id: 'organismes', libelle: 'Organismes', chemin: '/organismes' },
  { id: 'structures', libelle: 'Structures près de chez moi', chemin: '/structures' },
  { id: 'ressources', libelle: 'Ressources', chemin: '/ressources' },
  { id: 'actualites', libelle: 'Actualités', chemin: '/actualites' },
  { id: 'agenda', libelle: 'Agenda', chemin: '/agenda' },
] as const satisfies readonly Rubrique[]

/** Rubriques du plan du site que le menu n'ouvre pas. */
export const HORS_MENU = [
  {
    id: 'informations',
    libelle: 'Chercher dans les actualités, l’agenda et les pages',
    chemin: '/informations',
  },
] as const satisfies readonly Rubrique[]

/** Rubriques à lire, que l'équipe écrit. */
export const INFORMER = [
  { id: 'parcours', libelle: 'Parcours par profil', chemin: '/parcours' },
  { id: 'infos', libelle: 'S’informer', chemin: '/infos' },
  { id: 'faq', libelle: 'Questions fréquentes', chemin: '/faq' },
] as const satisfies readonly Rubrique[]

export const PIED = [
  { id: 'accessibilite', libelle: 'Accessibilité', chemin: '/accessibilite' },
  { id: 'mentions-legales', libelle: 'Mentions légales', chemin: '/mentions-legales' },
  { id: 'donnees-personnelles', libelle: 'Données personnelles', chemin: '/donnees-personnelles' },
  { id: 'eco-conception', libelle: 'Éco-conception', chemin: '/eco-conception' },
  { id: 'plan-du-site', libelle: 'Plan du site', chemin: '/plan-du-site' },
  { id: 'classement', libelle: 'Comment sont classés les résultats', chemin: '/classement' },
] as const satisfies readonly Rubrique[]

export type IdRubrique =
  | (typeof MENU)[number]['id']
  | (typeof INFORMER)[number]['id']
  | (typeof HORS_MENU)[number]['id']
  | (typeof PIED)[number]['id']
