import { z } from 'zod'
import { ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import { type Relecture, relecture } from '../../socle/adapters/relecture.ts'
import { listeNonVide, uneCle, uneUrl, unJour, unTexte, valider } from '../../socle/adapters/schema.ts'
import type { LecteurContenu } from '../../socle/domain/lecteur.ts'
import type { Publication } from '../../socle/domain/publication.ts'
import type { Ressource } from '../domain/ressource.ts'
import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  LIBELLES_TYPES_RESSOURCE,
} from '../domain/vocabulaire-ressource.ts'

const unEntier = z.int({ error: 'un nombre entier est attendu' }).positive('un nombre positif est attendu')

const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  type: uneCle(LIBELLES_TYPES_RESSOURCE),
  themes: listeNonVide(uneCle(LIBELLES_THEMES)),
  profils: listeNonVide(uneCle(LIBELLES_PROFILS)),
  format: uneCle(LIBELLES_FORMATS),
  auteur: unTexte,
  source: z.strictObject({ nom: unTexte, url: uneUrl }).exactOptional(),
  datePublication: unJour,
  dureeMinutes: unEntier.exactOptional(),
  fichier: z
    .strictObject({
      chemin: unTexte.startsWith('/', 'un chemin du portail est attendu (/…)'),
      format: unTexte,
      octets: unEntier,
    })
    .exactOptional(),
})
const FICHIER = DONNEES.extend({ html: unTexte })

/** Fichiers de `contenus/ressources/` : une ressource par fichier YAML. */
export const lecteurRessources: LecteurContenu = { type: 'ressource', dossier: 'ressources', lire }

function lire(donnees: unknown, id: string): Resultat<Publication, readonly string[]> {
  const lu = valider(FICHIER, donnees)
  if (lu.etat === 'erreur') return lu
  const { html, ...ressource } = lu.valeur
  const { titre, resume } = ressource
  return ok({ type: 'ressource', id, slug: slug(titre), titre, resume, donnees: ressource, html })
}

export const relireRessource: Relecture = relecture(DONNEES, { texteExige: true })

/** La ressource d'une publication ; `undefined` si ses données ne suivent pas le schéma. */
export function ressourceDePublication({ id, html, donnees }: Publication): Ressource | undefined {
  const lu = valider(DONNEES, donnees)
  return lu.etat === 'ok' ? { id, html, ...lu.valeur } : undefined
}
