import { z } from 'zod'
import { liste, listeNonVide, uneUrl, unJour, unTexte } from '../socle/adapters/schema.ts'

const uneCoordonnee = z.number({ error: 'un nombre de degrés est attendu (43.6045)' })

/** Service proposé par une structure. */
export const SERVICE = z.strictObject({
  id: unTexte,
  nom: unTexte,
  description: unTexte,
  /** accompagnement, aide-financiere, aide-materielle, atelier, formation, information. */
  type: unTexte.exactOptional(),
  thematiques: liste(unTexte),
  publics: liste(unTexte),
  publicsPrecisions: unTexte.exactOptional(),
  modesAccueil: liste(unTexte),
  /** gratuit, payant. */
  frais: unTexte.exactOptional(),
  fraisPrecisions: unTexte.exactOptional(),
  conditionsAcces: unTexte.exactOptional(),
  lienMobilisation: uneUrl.exactOptional(),
})

/**
 * Structure d'accompagnement et ses services, aux noms de data·inclusion (schéma 1.0.8). Une valeur d'énumération
 * inconnue est gardée telle quelle ; un tableau vide dit « rien ».
 */
export const DONNEES = z.strictObject({
  /** `<source>--<identifiant du producteur>`. */
  id: unTexte,
  /** Producteur (`dora`, `mission-locale`…) ; `demonstration` : donnée fictive du portail. */
  source: unTexte,
  nom: unTexte,
  /** Dernier changement chez le producteur. */
  dateMaj: unJour,
  siret: unTexte.exactOptional(),
  description: unTexte.exactOptional(),
  adresse: unTexte.exactOptional(),
  complementAdresse: unTexte.exactOptional(),
  commune: unTexte.exactOptional(),
  codePostal: unTexte.exactOptional(),
  codeInsee: unTexte.exactOptional(),
  /** Degrés WGS84 ; absents ensemble. */
  latitude: uneCoordonnee.min(-90).max(90).exactOptional(),
  longitude: uneCoordonnee.min(-180).max(180).exactOptional(),
  telephone: unTexte.exactOptional(),
  courriel: z.email('une adresse électronique est attendue').exactOptional(),
  siteWeb: uneUrl.exactOptional(),
  /** Fiche d'origine chez le producteur. */
  lienSource: uneUrl.exactOptional(),
  /** Fiche Acceslibre du lieu. */
  accessibiliteLieu: uneUrl.exactOptional(),
  /** Syntaxe `opening_hours` d'OpenStreetMap, telle que reçue. */
  horaires: unTexte.exactOptional(),
  reseaux: liste(unTexte),
  /** Unions des valeurs de ses services, dans l'ordre où elles apparaissent. */
  publics: liste(unTexte),
  thematiques: liste(unTexte),
  modesAccueil: liste(unTexte),
  services: listeNonVide(SERVICE),
})

/** Ce que l'équipe écrit : de quoi situer et présenter la structure est exigé, ce qui se déduit ne s'écrit pas. */
export const FICHIER = DONNEES.omit({
  id: true,
  publics: true,
  thematiques: true,
  modesAccueil: true,
  lienSource: true,
  accessibiliteLieu: true,
}).extend({
  description: unTexte,
  commune: unTexte,
  codePostal: z.string().regex(/^\d{5}$/, 'un code postal de cinq chiffres est attendu, entre guillemets'),
  codeInsee: z.string().regex(/^\w{5}$/, 'un code Insee de cinq caractères est attendu, entre guillemets'),
})
