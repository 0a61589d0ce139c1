import { z } from 'zod'
import { listeNonVide, uneCle, uneUrl, unJour, unTexte } from '../socle/adapters/schema.ts'
import { unTheme } from '../socle/adapters/schema-editorial.ts'
import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
} from './domain/vocabulaire-ressource.ts'

const unEntier = z.int({ error: 'un nombre entier est attendu' }).positive('un nombre positif est attendu')

export const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  type: uneCle(LIBELLES_TYPES_RESSOURCE),
  themes: listeNonVide(unTheme),
  profils: listeNonVide(uneCle(LIBELLES_PROFILS)),
  format: uneCle(LIBELLES_FORMATS),
  auteur: unTexte,
  source: z.strictObject({ nom: unTexte, url: uneUrl }).exactOptional(),
  datePublication: unJour,
  dureeMinutes: unEntier.exactOptional(),
  /** Document à télécharger, annoncé avec son format (« PDF ») et son poids. */
  fichier: z
    .strictObject({
      chemin: unTexte.startsWith('/', 'un chemin du portail est attendu (/…)'),
      format: unTexte,
      octets: unEntier,
    })
    .exactOptional(),
})
