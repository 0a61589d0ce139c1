import { z } from 'zod'
import { ajouterJours, type Jour } from '../../../kernel/jour.ts'
import { ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import { LIBELLES_THEMES } from '../../ressource/domain/vocabulaire-ressource.ts'
import { type Relecture, relecture } from '../../socle/adapters/relecture.ts'
import { liste, unBooleen, uneCle, unJour, unTexte, valider } from '../../socle/adapters/schema.ts'
import { uneImage } from '../../socle/adapters/schema-editorial.ts'
import type { LecteurContenu } from '../../socle/domain/lecteur.ts'
import type { Publication } from '../../socle/domain/publication.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Actualite } from '../domain/actualite.ts'

const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  datePublication: unJour,
  dateMaj: unJour.exactOptional(),
  auteur: unTexte.exactOptional(),
  profils: liste(uneCle(LIBELLES_PROFILS_VISITEUR)),
  themes: liste(uneCle(LIBELLES_THEMES)),
  image: uneImage.exactOptional(),
  aLaUne: unBooleen,
})

const ilYA = z.strictObject({ ilYAJours: z.int({ error: 'un nombre entier de jours est attendu' }).min(0) })
const unJourPasse = z.union([unJour, ilYA], {
  error: 'une date AAAA-MM-JJ, ou « ilYAJours: 3 », est attendue',
})

const FICHIER = DONNEES.extend({
  datePublication: unJourPasse,
  aLaUne: unBooleen.default(false),
  html: unTexte,
})

/** Fichiers de `contenus/actualites/` ; « ilYAJours » y compte depuis le jour du chargement. */
export function creerLecteurActualites(aujourdhui: () => Jour): LecteurContenu {
  return {
    type: 'actualite',
    dossier: 'actualites',
    lire: (donnees, id) => lire(donnees, { id, aujourdhui: aujourdhui() }),
  }
}

interface Contexte {
  readonly id: string
  readonly aujourdhui: Jour
}

function lire(donnees: unknown, { id, aujourdhui }: Contexte): Resultat<Publication, readonly string[]> {
  const lu = valider(FICHIER, donnees)
  if (lu.etat === 'erreur') return lu
  const { html, datePublication: date, ...reste } = lu.valeur
  const datePublication = typeof date === 'string' ? date : ajouterJours(aujourdhui, -date.ilYAJours)
  const { titre, resume } = reste
  const actualite = { ...reste, datePublication }
  return ok({ type: 'actualite', id, slug: slug(titre), titre, resume, donnees: actualite, html })
}

export const relireActualite: Relecture = relecture(DONNEES, { texteExige: true })

/** L'actualité d'une publication ; `undefined` si ses données ne suivent pas le schéma. */
export function actualiteDePublication({ id, html, donnees }: Publication): Actualite | undefined {
  const lu = valider(DONNEES, donnees)
  return lu.etat === 'ok' ? { id, html, ...lu.valeur } : undefined
}
