/** La bonne page d'une recherche que l'équipe a reconnue. */
export interface RedirectionDeRecherche {
  /** Chemin du portail. */
  readonly chemin: string
  readonly libelle: string
}

/** Synonymes, sigles et redirections ; ils s'appliquent à la question, jamais à l'index : les changer est immédiat. */
export interface VocabulaireMetier {
  /**
   * Les autres termes à chercher avec celui-ci ; vide le plus souvent. L'un et les autres ont un mot ou plusieurs (« femme
   * menage ») : repliés, sans mots outils, séparés d'une espace ; celui qui est cherché, à n'importe quel accord.
   */
  readonly synonymesDe: (terme: string) => readonly string[]
  /** Vrai si ce mot (replié) est le nom d'un lieu : il n'est pas une faute, même absent d'un catalogue. */
  readonly estLieu: (mot: string) => boolean
  /** Vrai si ce mot (replié) est sûrement bien écrit. */
  readonly estMot: (mot: string) => boolean
  /** Les mots seuls qui ont des synonymes : on peut avoir voulu les taper. */
  readonly motsConnus: readonly string[]
  /** Signification des sigles, par sigle en majuscules. */
  readonly sigles: ReadonlyMap<string, string>
  /** Par texte en minuscules et sans accent, tel que `texteCompte` l'écrit. */
  readonly redirections: ReadonlyMap<string, RedirectionDeRecherche>
  /** Change quand le reste change. */
  readonly version: string
}

export const VOCABULAIRE_VIDE: VocabulaireMetier = {
  synonymesDe: () => [],
  estLieu: () => false,
  estMot: () => false,
  motsConnus: [],
  sigles: new Map(),
  redirections: new Map(),
  version: '0',
}
