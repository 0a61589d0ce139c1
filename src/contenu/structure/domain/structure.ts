/**
 * Structure d'accompagnement et ses services, aux noms de data·inclusion (schéma 1.0.8). Une valeur d'énumération
 * inconnue est gardée telle quelle ; un tableau vide dit « rien ».
 */
export interface Structure {
  /** `<source>--<identifiant du producteur>`. */
  readonly id: string
  /** Producteur (`dora`, `mission-locale`…) ; `demonstration` : donnée fictive du portail. */
  readonly source: string
  readonly nom: string
  /** ISO `AAAA-MM-JJ`, dernier changement chez le producteur. */
  readonly dateMaj: string
  readonly siret?: string
  readonly description?: string
  readonly adresse?: string
  readonly complementAdresse?: string
  readonly commune?: string
  readonly codePostal?: string
  readonly codeInsee?: string
  /** Degrés WGS84 ; absents ensemble. */
  readonly latitude?: number
  readonly longitude?: number
  readonly telephone?: string
  readonly courriel?: string
  readonly siteWeb?: string
  /** Fiche d'origine chez le producteur. */
  readonly lienSource?: string
  /** Fiche Acceslibre du lieu. */
  readonly accessibiliteLieu?: string
  /** Syntaxe `opening_hours` d'OpenStreetMap, telle que reçue. */
  readonly horaires?: string
  readonly reseaux: readonly string[]
  /** Unions des valeurs de ses services, dans l'ordre où elles apparaissent. */
  readonly publics: readonly string[]
  readonly thematiques: readonly string[]
  readonly modesAccueil: readonly string[]
  readonly services: readonly ServiceDeStructure[]
}

/** Service proposé par une structure. */
export interface ServiceDeStructure {
  readonly id: string
  readonly nom: string
  readonly description: string
  /** accompagnement, aide-financiere, aide-materielle, atelier, formation, information. */
  readonly type?: string
  readonly thematiques: readonly string[]
  readonly publics: readonly string[]
  readonly publicsPrecisions?: string
  readonly modesAccueil: readonly string[]
  /** gratuit, payant. */
  readonly frais?: string
  readonly fraisPrecisions?: string
  readonly conditionsAcces?: string
  readonly lienMobilisation?: string
}
