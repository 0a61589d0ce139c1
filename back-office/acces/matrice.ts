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
const ECRIVENT = ['administrateur', 'responsable-editorial', 'redacteur'] as const
const IMPORTENT = ['administrateur', 'gestionnaire-donnees'] as const
const ADMINISTRENT = ['administrateur'] as const

/** Un contenu : le rédacteur prépare des brouillons, le responsable publie et retire. */
const EDITORIAL: Droits = {
  lire: TOUS,
  creer: ECRIVENT,
  modifier: ECRIVENT,
  publier: PUBLIENT,
  supprimer: PUBLIENT,
}

/** Ce qui engage tout le site : menus, mentions légales. Le rédacteur propose, sans créer ni retirer. */
const STRUCTUREL: Droits = { ...EDITORIAL, creer: PUBLIENT }

/**
 * Qui peut quoi : collections et écrans de données. Supprimer est définitif ; mettre un brouillon à la corbeille est
 * une modification. Publier comprend dépublier et modifier ce qui est en ligne.
 */
export const MATRICE: Readonly<Record<string, Droits>> = {
  actualites: EDITORIAL,
  manifestations: EDITORIAL,
  'pages-infos': EDITORIAL,
  parcours: EDITORIAL,
  dispositifs: EDITORIAL,
  ressources: EDITORIAL,
  structures: EDITORIAL,
  questions: EDITORIAL,
  encarts: EDITORIAL,
  menus: STRUCTUREL,
  'pages-legales': STRUCTUREL,
  redirections: {
    ...EDITORIAL,
    // Une recherche sans résultat peut devenir une redirection : le gestionnaire la prépare, un responsable la publie.
    creer: [...ECRIVENT, 'gestionnaire-donnees'],
    modifier: [...ECRIVENT, 'gestionnaire-donnees'],
  },
  medias: { lire: TOUS, creer: ECRIVENT, modifier: ECRIVENT, publier: PUBLIENT, supprimer: PUBLIENT },
  synonymes: {
    lire: TOUS,
    creer: IMPORTENT,
    modifier: IMPORTENT,
    publier: IMPORTENT,
    supprimer: IMPORTENT,
    executer: IMPORTENT,
  },
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

/** La seule lecture de la matrice. Une ressource inconnue n'est permise à personne. */
export function estPermis(role: Role, action: Action, ressource: string): boolean {
  return MATRICE[ressource]?.[action]?.includes(role) === true
}
