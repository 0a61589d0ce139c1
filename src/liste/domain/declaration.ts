/** Ce qu'une liste dit d'elle-même : adresse, filtres, pastilles, titres et élargissements s'en déduisent. */
export interface Declaration {
  /** Premier segment de l'adresse : `formations`. */
  readonly id: string
  /** Nom de la liste ; absent : celui de ce qu'elle montre, au pluriel. */
  readonly rubrique?: string
  readonly libelles: { readonly singulier: string; readonly pluriel: string; readonly feminin: boolean }
  readonly facettes: readonly FacetteDeclaree[]
  /** Le premier est celui d'office ; vide : la liste a un seul ordre et ne se cherche pas par mots. */
  readonly tris: readonly { readonly id: string; readonly libelle: string; readonly sansTexte?: string }[]
  /** Comment dire ce qui répond sans être sur place (« à distance ») ; absent : tout est quelque part, ou rien ne l'est. */
  readonly horsLieu?: string
  /** Absent : rien n'y est daté. */
  readonly dates?: FiltreDeDates
  /** Paramètres que seule cette liste comprend, à une seule valeur ; le formulaire des filtres les garde. */
  readonly propres?: readonly ParametrePropre[]
  /** Absent : la taille de page commune. */
  readonly parPage?: number
}

export interface FacetteDeclaree {
  /** Nom du paramètre d'URL. */
  readonly id: string
  readonly libelle: string
  readonly libelleValeur: (valeur: string) => string
  /** Ordre d'affichage : celui de `ordre` s'il est donné, sinon nombre décroissant puis libellé. */
  readonly ordre?: readonly string[]
  /** Qu'une adresse peut demander mais que la page ne propose pas ; ses valeurs ne sont comptées que si l'une est cochée. */
  readonly cachee?: boolean
  /** Où ses valeurs sont expliquées. */
  readonly aide?: AideDeFacette
  /** Valeur de ce qui n'est nulle part en particulier (à distance) : qui demande un département comme lieu la demande aussi. */
  readonly partout?: string
  /** Liste dont les titres nomment les valeurs, qui sont ses numéros (code ROME → métier). */
  readonly valeursDe?: string
}

export interface AideDeFacette {
  readonly libelle: string
  readonly chemin: string
}

export interface FiltreDeDates {
  /** Noms des paramètres des deux bornes. */
  readonly du: string
  readonly au: string
  readonly legende: string
  /** Ce qui est daté, devant la période : « Début » ; vide si cela va de soi. */
  readonly quoi: string
}

export interface ParametrePropre {
  readonly id: string
  readonly convient: (valeur: string) => boolean
  /** Ce que dit la liste sans lui (« Tous les mois ») ; absent : ce n'est pas un filtre. */
  readonly sans?: string
}

/** Une liste qui trie par pertinence se cherche par mots et par lieu. */
export const seCherche = ({ tris }: Pick<Declaration, 'tris'>): boolean =>
  tris.some(({ id }) => id === 'pertinence')

/** Une liste qui trie par distance, ou qui met à part ce qui n'est pas sur place, a des lieux à demander. */
export const aDesLieux = ({ tris, horsLieu }: Pick<Declaration, 'tris' | 'horsLieu'>): boolean =>
  horsLieu !== undefined || tris.some(({ id }) => id === 'distance')
