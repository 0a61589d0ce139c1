import { z } from 'zod'
import { heureDuMoment } from '../../kernel/moment.ts'
import { liste, unBooleen, uneCle, uneUrl, unTexte } from '../socle/adapters/schema.ts'
import { profilsVisiteur, uneImage, unTheme } from '../socle/adapters/schema-editorial.ts'
import { estAdresseComplete, estChemin } from '../socle/domain/adresse.ts'
import { unMoment } from './adapters/dates-relatives.ts'
import { LIBELLES_TYPES_MANIFESTATION } from './domain/types-de-manifestation.ts'

const uneAdresse = unTexte.refine(
  (texte) => estChemin(texte) || estAdresseComplete(texte) || /^(?:mailto|tel):\S/i.test(texte),
  { error: 'un chemin du portail (/…) ou une adresse complète est attendue' },
)
const unDegre = z.number({ error: 'un nombre de degrés est attendu' })

const LIEU = z
  .strictObject({
    nom: unTexte,
    adresse: unTexte.exactOptional(),
    codePostal: unTexte.exactOptional(),
    commune: unTexte,
    /** Code officiel géographique ; le département et la position s'en déduisent. */
    codeInsee: unTexte.exactOptional(),
    /** Code du département. */
    departement: unTexte.exactOptional(),
    /** Degrés WGS84, ensemble. */
    latitude: unDegre.min(-90).max(90).exactOptional(),
    longitude: unDegre.min(-180).max(180).exactOptional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: 'latitude et longitude vont ensemble',
  })

export const CHAMPS = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  /** Heure de Paris, ISO `AAAA-MM-JJTHH:MM` ; `AAAA-MM-JJ` quand elle dure des journées entières. */
  debut: unMoment,
  /** Même forme que `debut` ; dernier jour compris pour des journées entières. */
  fin: unMoment,
  type: uneCle(LIBELLES_TYPES_MANIFESTATION),
  profils: profilsVisiteur,
  themes: liste(unTheme),
  /** Se suit à distance ; avec `lieu`, sur place et à distance. */
  enLigne: unBooleen,
  lienEnLigne: uneUrl.exactOptional(),
  lieu: LIEU.exactOptional(),
  organisateur: unTexte.exactOptional(),
  inscription: z.strictObject({ adresse: uneAdresse, obligatoire: unBooleen }).exactOptional(),
  /** Absent : non précisé. */
  gratuit: unBooleen.exactOptional(),
  contact: z
    .strictObject({ courriel: unTexte.exactOptional(), telephone: unTexte.exactOptional() })
    .exactOptional(),
  /** Accueil des personnes handicapées, en une phrase. */
  accessibilite: unTexte.exactOptional(),
  image: uneImage.exactOptional(),
  /** Annulée : reste montrée, et le dit. */
  annulee: unBooleen,
})

export const DONNEES = CHAMPS.refine(
  ({ debut, fin }) => (heureDuMoment(debut) === undefined) === (heureDuMoment(fin) === undefined),
  { error: 'une heure est attendue au début et à la fin, ou à aucun des deux', path: ['fin'] },
).refine(({ debut, fin }) => debut <= fin, { error: 'la fin ne peut pas précéder le début', path: ['fin'] })
