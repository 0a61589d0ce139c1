import { z } from 'zod'
import type { Jour } from '../../../kernel/jour.ts'
import { heureDuMoment } from '../../../kernel/moment.ts'
import { ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import { LIBELLES_THEMES } from '../../ressource/domain/vocabulaire-ressource.ts'
import {
  resoudreDebut,
  resoudreFin,
  unDebut,
  uneFin,
  unMoment,
} from '../../socle/adapters/dates-relatives.ts'
import { type Relecture, relecture } from '../../socle/adapters/relecture.ts'
import { liste, unBooleen, uneCle, uneUrl, unTexte, valider } from '../../socle/adapters/schema.ts'
import { uneImage } from '../../socle/adapters/schema-editorial.ts'
import { estAdresseComplete, estChemin } from '../../socle/domain/adresse.ts'
import type { LecteurContenu } from '../../socle/domain/lecteur.ts'
import type { Publication } from '../../socle/domain/publication.ts'
import {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_TYPES_MANIFESTATION,
} from '../../socle/domain/vocabulaire-editorial.ts'
import type { Manifestation } from '../domain/manifestation.ts'

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
    codeInsee: unTexte.exactOptional(),
    departement: unTexte.exactOptional(),
    latitude: unDegre.min(-90).max(90).exactOptional(),
    longitude: unDegre.min(-180).max(180).exactOptional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: 'latitude et longitude vont ensemble',
  })

const CHAMPS = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  debut: unMoment,
  fin: unMoment,
  type: uneCle(LIBELLES_TYPES_MANIFESTATION),
  profils: liste(uneCle(LIBELLES_PROFILS_VISITEUR)),
  themes: liste(uneCle(LIBELLES_THEMES)),
  enLigne: unBooleen,
  lienEnLigne: uneUrl.exactOptional(),
  lieu: LIEU.exactOptional(),
  organisateur: unTexte.exactOptional(),
  inscription: z.strictObject({ adresse: uneAdresse, obligatoire: unBooleen }).exactOptional(),
  gratuit: unBooleen.exactOptional(),
  contact: z
    .strictObject({ courriel: unTexte.exactOptional(), telephone: unTexte.exactOptional() })
    .exactOptional(),
  accessibilite: unTexte.exactOptional(),
  image: uneImage.exactOptional(),
  annulee: unBooleen,
})

const DONNEES = CHAMPS.refine(
  ({ debut, fin }) => (heureDuMoment(debut) === undefined) === (heureDuMoment(fin) === undefined),
  { error: 'une heure est attendue au début et à la fin, ou à aucun des deux', path: ['fin'] },
).refine(({ debut, fin }) => debut <= fin, { error: 'la fin ne peut pas précéder le début', path: ['fin'] })

const FICHIER = CHAMPS.extend({
  debut: unDebut,
  fin: uneFin,
  enLigne: unBooleen.default(false),
  annulee: unBooleen.default(false),
  html: unTexte,
})

/** Fichiers de `contenus/manifestations/` ; « dansJours » y compte depuis le jour du chargement. */
export function creerLecteurManifestations(aujourdhui: () => Jour): LecteurContenu {
  return {
    type: 'manifestation',
    dossier: 'manifestations',
    lire: (donnees, id) => lire(donnees, { id, aujourdhui: aujourdhui() }),
  }
}

interface Contexte {
  readonly id: string
  readonly aujourdhui: Jour
}

function lire(brut: unknown, { id, aujourdhui }: Contexte): Resultat<Publication, readonly string[]> {
  const fichier = valider(FICHIER, brut)
  if (fichier.etat === 'erreur') return fichier
  const { html, debut: debutLu, fin: finLue, ...reste } = fichier.valeur
  const debut = resoudreDebut(debutLu, aujourdhui)
  const lu = valider(DONNEES, { ...reste, debut, fin: resoudreFin(finLue, debut) })
  if (lu.etat === 'erreur') return lu
  const { titre, resume } = lu.valeur
  return ok({ type: 'manifestation', id, slug: slug(titre), titre, resume, donnees: lu.valeur, html })
}

export const relireManifestation: Relecture = relecture(DONNEES, { texteExige: true })

/** La manifestation d'une publication ; `undefined` si ses données ne suivent pas le schéma. */
export function manifestationDePublication({ id, html, donnees }: Publication): Manifestation | undefined {
  const lu = valider(DONNEES, donnees)
  return lu.etat === 'ok' ? { id, html, ...lu.valeur } : undefined
}
