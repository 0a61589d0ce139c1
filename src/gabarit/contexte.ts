import type { Instance } from '../instance/instance.ts'
import type { RubriqueReglee } from './navigation.ts'

/** Nom d'origine d'un fichier envoyé au navigateur → nom publié, qui porte l'empreinte de son contenu. */
export type Manifeste = Readonly<Record<string, string>>

/** Un lien écrit par l'équipe : chemin du portail ou adresse complète. */
export interface LienEcrit {
  readonly libelle: string
  readonly adresse: string
}

/** Ce que l'équipe publie et que l'en-tête et le pied de toutes les pages montrent. */
export interface HabillageEditorial {
  readonly menuPrincipal: readonly LienEcrit[]
  readonly menuPied: readonly LienEcrit[]
  /** Les rubriques de l'en-tête que l'équipe a renommées, déplacées ou retirées ; absent : aucune. */
  readonly rubriques?: readonly RubriqueReglee[]
  /** « non conforme » : l'état que dit la déclaration d'accessibilité. */
  readonly conformite: string
}

/**
 * Ce que tout rendu sait du portail : créé une fois au démarrage, jamais modifié. Une route le reçoit dans ses dépendances
 * et le passe à `rendre` ; un composant, à n'importe quelle profondeur, le reçoit en second argument.
 */
export interface ContexteDeRendu {
  readonly instance: Instance
  /** Adresse publiée d'un fichier : `statique('client.js')` → `/statique/client-9F3A.js`. */
  readonly statique: (nom: string) => string
  /** Adresse absolue d'un chemin du portail. */
  readonly absolue: (chemin: string) => string
  /** Lu à chaque page, donc toujours à jour. */
  readonly habillage: () => HabillageEditorial
  /** Un texte publié, ses blocs « liste » remplis. */
  readonly remplirListes: (html: string) => string
}

export interface OptionsContexte {
  readonly instance: Instance
  readonly manifeste: Manifeste
  readonly habillage: () => HabillageEditorial
  /** Qui sait chercher remplit les listes ; leurs cartes se rendent dans le même contexte que la page. */
  readonly remplirListes: (contexte: ContexteDeRendu, html: string) => string
}

export function creerContexte(options: OptionsContexte): ContexteDeRendu {
  const { instance, manifeste, habillage, remplirListes } = options
  const contexte: ContexteDeRendu = {
    instance,
    statique: (nom) => `/statique/${manifeste[nom] ?? nom}`,
    absolue: (chemin) => new URL(chemin, instance.urlPublique).href,
    habillage,
    remplirListes: (html) => remplirListes(contexte, html),
  }
  return contexte
}
