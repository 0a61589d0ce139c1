import { z } from 'zod'
import { ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import { type Relecture, relecture } from '../../socle/adapters/relecture.ts'
import { liste, listeNonVide, uneUrl, unJour, unTexte, valider } from '../../socle/adapters/schema.ts'
import type { LecteurContenu } from '../../socle/domain/lecteur.ts'
import type { Publication, PublicationLue } from '../../socle/domain/publication.ts'
import { avecUnions } from '../domain/reunir-services.ts'
import type { Structure } from '../domain/structure.ts'

const uneCoordonnee = z.number({ error: 'un nombre de degrés est attendu (43.6045)' })

const SERVICE = z.strictObject({
  id: unTexte,
  nom: unTexte,
  description: unTexte,
  type: unTexte.exactOptional(),
  thematiques: liste(unTexte),
  publics: liste(unTexte),
  publicsPrecisions: unTexte.exactOptional(),
  modesAccueil: liste(unTexte),
  frais: unTexte.exactOptional(),
  fraisPrecisions: unTexte.exactOptional(),
  conditionsAcces: unTexte.exactOptional(),
  lienMobilisation: uneUrl.exactOptional(),
})

const FICHIER = z.strictObject({
  source: unTexte,
  nom: unTexte,
  dateMaj: unJour,
  description: unTexte,
  adresse: unTexte.exactOptional(),
  complementAdresse: unTexte.exactOptional(),
  commune: unTexte,
  codePostal: z.string().regex(/^\d{5}$/, 'un code postal de cinq chiffres est attendu, entre guillemets'),
  codeInsee: z.string().regex(/^\w{5}$/, 'un code Insee de cinq caractères est attendu, entre guillemets'),
  latitude: uneCoordonnee.min(-90).max(90).exactOptional(),
  longitude: uneCoordonnee.min(-180).max(180).exactOptional(),
  telephone: unTexte.exactOptional(),
  courriel: z.email('une adresse électronique est attendue').exactOptional(),
  siteWeb: uneUrl.exactOptional(),
  horaires: unTexte.exactOptional(),
  reseaux: liste(unTexte),
  services: listeNonVide(SERVICE),
})

const DEDUITS = z.strictObject({
  id: unTexte,
  publics: liste(unTexte),
  thematiques: liste(unTexte),
  modesAccueil: liste(unTexte),
})
const DONNEES = FICHIER.extend(DEDUITS.shape)

/** Fichiers de `contenus/structures/` : une structure et ses services par fichier YAML. */
export const lecteurStructures: LecteurContenu = { type: 'structure', dossier: 'structures', lire }

function lire(donnees: unknown, nomDuFichier: string): Resultat<Publication, readonly string[]> {
  const lu = valider(FICHIER, donnees)
  if (lu.etat === 'erreur') return lu
  const id = `${lu.valeur.source}--${nomDuFichier}`
  const structure = avecUnions({ id, ...lu.valeur })
  const { nom, description } = lu.valeur
  return ok({
    type: 'structure',
    id,
    slug: slug(nom),
    titre: nom,
    resume: description,
    donnees: structure,
    html: '',
  })
}

export const relireStructure: Relecture = relecture(DONNEES, { texteExige: false })

/** La structure d'une publication ; `undefined` si ses données ne suivent pas le schéma des fichiers. */
export function structureDePublication({ donnees }: Pick<PublicationLue, 'donnees'>): Structure | undefined {
  const lu = valider(DONNEES, donnees)
  return lu.etat === 'ok' ? lu.valeur : undefined
}
