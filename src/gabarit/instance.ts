/** Ce qu'une région remplace pour avoir son portail ; l'instance en service est dans `instances/<region>/`. */
export interface Instance {
  /** Nom du portail, tel qu'il s'affiche partout. */
  readonly nom: string
  /** Une phrase, pour les moteurs de recherche et le pied de page. */
  readonly description: string
  readonly region: Region
  /** Adresse publique sans barre finale ; la configuration du serveur peut la remplacer. */
  readonly urlPublique: string
  readonly logos: Logos
  readonly editeur: Editeur
  readonly hebergeur: Hebergeur
  readonly contact: Contact
  readonly fondDeCarte: FondDeCarte
  readonly videos: Videos
  /** Anciennes adresses, à l'identique (chemin et paramètres), vers le chemin d'aujourd'hui. */
  readonly redirections: Readonly<Record<string, string>>
}

export interface Region {
  /** Code officiel géographique. */
  readonly code: string
  readonly nom: string
  /** « en Occitanie » : la région précédée de sa préposition. */
  readonly situee: string
  /** Codes des départements, dans l'ordre des codes. */
  readonly departements: readonly string[]
}

export interface Logos {
  readonly portail: Logo
  readonly partenaires: readonly Logo[]
}

/** Fichier de `instances/<region>/statique/` ; `texte` s'écrit à côté, l'image est alors décorative. */
export interface Logo {
  readonly fichier: string
  readonly texte: string
  /** Pixels CSS. */
  readonly largeur: number
  readonly hauteur: number
}

/** Une donnée absente est affichée « à compléter par l'éditeur ». */
export interface Editeur {
  readonly nom: string
  readonly formeJuridique?: string
  readonly adresse?: string
  readonly siret?: string
  readonly telephone?: string
  readonly directeurPublication?: string
  readonly delegueProtectionDonnees?: string
}

export interface Hebergeur {
  readonly nom?: string
  readonly adresse?: string
  readonly telephone?: string
}

export interface Contact {
  readonly courriel?: string
  readonly telephone?: string
}

/** Tuiles au format `{z}/{x}/{y}` ; le nom de l'hôte est annoncé avant toute requête. */
export interface FondDeCarte {
  readonly url: string
  readonly hote: string
  readonly attribution: string
  readonly zoomMaximal: number
}

/** Vidéos des textes : seuls les lecteurs de ces hôtes s'ouvrent, et seulement après un clic. */
export interface Videos {
  /** Hôtes des plateformes (`www.youtube-nocookie.com`) et des instances PeerTube de la région. */
  readonly hotes: readonly string[]
}
