import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { collectionDePublications } from './socle/adapters/collection-de-publications.ts'
import { adressesPar, declarerGenre, lireValeurs } from './socle/adapters/declarer-genre.ts'
import { unTexte } from './socle/adapters/schema.ts'
import { cheminDeFiche } from './socle/domain/chemin-de-fiche.ts'
import type { Collection } from './socle/domain/collection.ts'
import type { PublicationLue, Publications } from './socle/domain/publication.ts'
import { enregistrerFiches } from './socle/web/fiches.routes.ts'
import { apercuDe } from './socle/web/genre-montre.ts'

const genre = declarerGenre({
  type: 'annonce',
  dossier: 'annonces',
  schema: z.strictObject({ titre: unTexte }),
  texteExige: true,
  titre: ({ titre }) => titre,
  valeur: ({ titre }, { id, html }): Annonce => ({ id, titre, html }),
})

interface Annonce {
  readonly id: string
  readonly titre: string
  readonly html: string
}

interface Prises {
  readonly annonces: Collection<Annonce>
}

const page = ({ titre, html }: Annonce) => `<html><main><h1>${titre}</h1>${html}</main></html>`

/** Un genre de contenu de plus, tel qu'un dossier de `src/contenu/` l'écrirait. */
export const annonces = {
  ...genre,
  adresses: adressesPar((id, titre) => cheminDeFiche('/annonces', id, titre)),
  rubrique: '/annonces',
  memoire: (publiees: readonly PublicationLue[]) => ({ annonces: lireValeurs(publiees, genre.lire) }),
  redirections: (publiees: readonly PublicationLue[]) =>
    publiees.map(({ id, titre }) => ({
      de: `/vieilles-annonces/${id}`,
      vers: cheminDeFiche('/annonces', id, titre),
      permanente: true,
    })),
  ouvrir: ({ publications }: { readonly publications: Publications }) =>
    collectionDePublications(publications, genre),
  routes: (serveur: FastifyInstance, { annonces: { une } }: Prises) =>
    enregistrerFiches(serveur, {
      base: '/annonces',
      une,
      titre: ({ titre }) => titre,
      publiee: async (annonce) => page(annonce),
      retiree: async (annonce) => page(annonce),
      inconnue: () => '',
    }),
  apercu: apercuDe(genre, page),
}
