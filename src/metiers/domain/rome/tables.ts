/** Une ligne d'un fichier du ROME, par nom de colonne. */
export type LigneRome = Readonly<Record<string, string>>

/**
 * Les fichiers d'une publication du ROME que le portail sait lire, par leur nom officiel sans version : ce qui manque
 * aux fiches sans lui, et les colonnes sans lesquelles il n'est pas ce fichier.
 */
export const FICHIERS_ROME = {
  codes: {
    motif: /^unix_referentiel_code_rome_v\d+/,
    sans: 'aucun métier',
    colonnes: ['code_rome', 'libelle_rome'],
  },
  appellations: {
    motif: /^unix_referentiel_appellation_v\d+/,
    sans: 'les appellations',
    colonnes: ['code_ogr', 'libelle_appellation_long', 'code_rome'],
  },
  textes: {
    motif: /^unix_texte_v\d+/,
    sans: 'définitions et accès au métier',
    colonnes: ['code_rome', 'libelle_type_texte', 'libelle_texte'],
  },
  mobilites: {
    motif: /^unix_rubrique_mobilite_v\d+/,
    sans: 'les métiers proches',
    colonnes: ['code_rome', 'code_rome_cible'],
  },
  domaines: {
    motif: /^cr_gd_dp_v\d+/,
    sans: 'le nom des domaines professionnels',
    colonnes: ['code_rome', 'code_domaine_professionel', 'libelle_domaine_professionel'],
  },
  arborescence: {
    motif: /^unix_item_arborescence_v\d+/,
    sans: 'le nom des domaines professionnels',
    colonnes: ['code_noeud', 'libelle_item_arbo'],
  },
  interets: {
    motif: /^unix_arborescence_centre_interet_v\d+/,
    sans: 'les centres d’intérêt',
    colonnes: ['code_centre_interet', 'libelle_centre_interet', 'code_rome'],
  },
  riasec: {
    motif: /^unix_referentiel_code_rome_riasec_v\d+/,
    sans: 'les profils RIASEC',
    colonnes: ['code_rome', 'riasec_majeur', 'riasec_mineur'],
  },
  liens: {
    motif: /^unix_coherence_item_v\d+/,
    sans: 'compétences, savoirs et conditions de chaque métier',
    colonnes: ['code_rome', 'code_ogr'],
  },
  competences: {
    motif: /^unix_referentiel_competence_v\d+/,
    sans: 'le libellé des compétences',
    colonnes: ['code_ogr', 'libelle_competence'],
  },
  savoirs: {
    motif: /^unix_referentiel_savoir_v\d+/,
    sans: 'le libellé des savoirs',
    colonnes: ['libelle_savoir'],
  },
  contextes: {
    motif: /^unix_referentiel_contexte_travail_v\d+/,
    sans: 'les conditions de travail',
    colonnes: ['code_ogr', 'libelle_cont_travail'],
  },
  environnements: {
    motif: /^unix_referentiel_env_travail_v\d+/,
    sans: 'les lieux d’exercice',
    colonnes: ['code_ogr', 'libelle_env_travail'],
  },
} as const satisfies Record<string, DescriptionFichier>

interface DescriptionFichier {
  readonly motif: RegExp
  readonly sans: string
  readonly colonnes: readonly string[]
}

export type FichierRome = keyof typeof FICHIERS_ROME

/** Les lignes de chaque fichier lu ; un fichier absent de la publication n'a pas de ligne. */
export type TablesRome = Readonly<Record<FichierRome, readonly LigneRome[]>>

/** Le fichier que désigne un nom, chemin compris ; `undefined` s'il n'est pas de ceux que le portail lit. */
export function reconnaitreFichier(chemin: string): FichierRome | undefined {
  const nom = chemin.split(/[\\/]/).at(-1) ?? ''
  if (!nom.toLowerCase().endsWith('.csv')) return undefined
  return cles(FICHIERS_ROME).find((fichier) => FICHIERS_ROME[fichier].motif.test(nom))
}

/** « 460 » dans `unix_texte_v460_utf8.csv`. */
export function releaseDuNom(chemin: string): string | undefined {
  return chemin.match(/_v(\d{3,})(?:_|\.)[^\\/]*$/)?.[1]
}

export const TABLES_VIDES: TablesRome = {
  codes: [],
  appellations: [],
  textes: [],
  mobilites: [],
  domaines: [],
  arborescence: [],
  interets: [],
  riasec: [],
  liens: [],
  competences: [],
  savoirs: [],
  contextes: [],
  environnements: [],
}

function cles<T extends object>(objet: T): readonly (keyof T & string)[] {
  const noms: (keyof T & string)[] = []
  for (const nom in objet) noms.push(nom)
  return noms
}
