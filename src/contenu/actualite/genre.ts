import { z } from 'zod'
import { ajouterJours, type Jour } from '../../kernel/jour.ts'
import { ok } from '../../kernel/resultat.ts'
import { collectionSuivie } from '../socle/adapters/collection-de-publications.ts'
import { adressesPar, declarerGenre, lirePubliees } from '../socle/adapters/declarer-genre.ts'
import { unBooleen, unJour, unTexte, valider } from '../socle/adapters/schema.ts'
import type { Publiee } from '../socle/domain/collection-suivie.ts'
import type { PublicationLue, Publications } from '../socle/domain/publication.ts'
import type { Actualite } from './domain/actualite.ts'
import { cheminActualite } from './domain/chemin.ts'
import { DONNEES } from './schema.ts'

/** Dans un fichier, « ilYAJours » compte depuis le jour du chargement. */
const FICHIER = (aujourdhui: Jour) => {
  const ilYA = z.strictObject({ ilYAJours: z.int({ error: 'un nombre entier de jours est attendu' }).min(0) })
  const jourPasse = ilYA.transform(({ ilYAJours }) => ajouterJours(aujourdhui, -ilYAJours))
  return DONNEES.extend({
    datePublication: z.union([unJour, jourPasse], {
      error: 'une date AAAA-MM-JJ, ou « ilYAJours: 3 », est attendue',
    }),
    aLaUne: unBooleen.default(false),
    html: unTexte,
  }).transform(({ html, ...donnees }) => ({ html, donnees }))
}

const genre = declarerGenre({
  type: 'actualite',
  dossier: 'actualites',
  schema: DONNEES,
  texteExige: true,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): Actualite => ({ ...texte, ...donnees }),
  fichier: (fichier, { nom, aujourdhui }) => {
    const lu = valider(FICHIER(aujourdhui), fichier)
    return lu.etat === 'ok' ? ok({ id: nom, ...lu.valeur }) : lu
  },
})

/** Les actualités ; dans aucun ordre : les listes d'un texte les trient et les filtrent comme leurs pages. */
export const ACTUALITES = {
  ...genre,
  adresses: adressesPar(cheminActualite),
  rubrique: 'actualites',
  memoire: (publiees: readonly PublicationLue[]) => ({ actualites: lirePubliees(publiees, genre.lire) }),
  ouvrir: ({
    publications,
    editorial,
  }: {
    readonly publications: Publications
    readonly editorial: () => { readonly actualites: readonly Publiee<Actualite>[] }
  }) => collectionSuivie(publications, genre, () => editorial().actualites),
}
