import type { CollectionConfig } from 'payload'
import type { Role } from './roles.ts'

export type Action = 'lire' | 'creer' | 'modifier' | 'publier' | 'supprimer' | 'executer'

/** Les rôles permis pour chaque action ; une action absente n'est permise à personne. */
export type Droits = Readonly<Partial<Record<Action, readonly Role[]>>>

const TOUS = [
  'administrateur',
  'responsable-editorial',
  'redacteur',
  'gestionnaire-donnees',
  'assistance',
] as const
const PUBLIENT = ['administrateur', 'responsable-editorial'] as const
export const ECRIVENT = ['administrateur', 'responsable-editorial', 'redacteur'] as const
const IMPORTENT = ['administrateur', 'gestionnaire-donnees'] as const
const ADMINISTRENT = ['administrateur'] as const

/** Un contenu : le rédacteur prépare des brouillons, le responsable publie et retire. */
export const EDITORIAL: Droits = {
  lire: TOUS,
  creer: ECRIVENT,
  modifier: ECRIVENT,
  publier: PUBLIENT,
  supprimer: PUBLIENT,
}

/** Ce qui engage tout le site : menus, mentions légales. Le rédacteur propose, sans créer ni retirer. */
export const STRUCTUREL: Droits = { ...EDITORIAL, creer: PUBLIENT }

/**
 * Qui peut quoi : collections et écrans de données ; un genre de contenu porte ses droits dans sa déclaration. Supprimer est définitif ; mettre un brouillon à la corbeille est
 * une modification. Publier comprend dépublier et modifier ce qui est en ligne.
 */
const MATRICE: Readonly<Record<string, Droits>> = {
  medias: EDITORIAL,
  synonymes: {
    lire: TOUS,
    creer: IMPORTENT,
    modifier: IMPORTENT,
    publier: IMPORTENT,
    supprimer: IMPORTENT,
    executer: IMPORTENT,
  },
  'demandes-temoins': { lire: TOUS, creer: IMPORTENT, modifier: IMPORTENT, supprimer: IMPORTENT },
  // Chacun lit et modifie en plus son propre compte (nom, mot de passe) : voir `droits-utilisateurs.ts`.
  utilisateurs: {
    lire: ADMINISTRENT,
    creer: ADMINISTRENT,
    modifier: ADMINISTRENT,
    supprimer: ADMINISTRENT,
    executer: ADMINISTRENT,
  },
  'journal-audit': { lire: PUBLIENT },
  flux: { lire: [...PUBLIENT, 'gestionnaire-donnees', 'assistance'], executer: IMPORTENT },
  import: { lire: [...IMPORTENT, 'assistance'], executer: IMPORTENT },
  qualite: { lire: [...PUBLIENT, 'gestionnaire-donnees', 'assistance'], executer: IMPORTENT },
  'recherches-sans-resultat': { lire: TOUS, executer: IMPORTENT },
}

/** Sous quel nom la configuration d'une collection porte ses droits, quand ils ne sont pas dans la matrice. */
export const CLE_DROITS = 'droits'

/** Les droits d'une collection ; aucun si ni elle ni la matrice ne les disent. */
export function droitsDe({ slug, custom }: Pick<CollectionConfig, 'slug' | 'custom'>): Droits {
  const portes: unknown = custom?.[CLE_DROITS]
  return estDesDroits(portes) ? portes : (MATRICE[slug] ?? {})
}

const estDesDroits = (valeur: unknown): valeur is Droits => typeof valeur === 'object' && valeur !== null

/** La seule lecture des droits. Une ressource inconnue n'est permise à personne. */
export function estPermis(role: Role, action: Action, ressource: string | Droits): boolean {
  const droits = typeof ressource === 'string' ? MATRICE[ressource] : ressource
  return droits?.[action]?.includes(role) === true
}
