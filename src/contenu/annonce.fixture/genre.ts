import { z } from 'zod'
import { cheminDeFiche } from '../../kernel/fiche.ts'
import { collectionDePublications } from '../socle/adapters/collection-de-publications.ts'
import { adressesPar, declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import { unTexte } from '../socle/adapters/schema.ts'
import type { PublicationLue, Publications } from '../socle/domain/publication.ts'

const genre = declarerGenre({
  type: 'annonce',
  dossier: 'annonces',
  schema: z.strictObject({ titre: unTexte }),
  texteExige: true,
  titre: ({ titre }) => titre,
  valeur: ({ titre }, { id, html }): Annonce => ({ id, titre, html }),
})

export interface Annonce {
  readonly id: string
  readonly titre: string
  readonly html: string
}

const chemin = (id: string, titre: string) => cheminDeFiche('/annonces', id, titre)

/** Un genre de contenu de plus, tel qu'un dossier de `src/contenu/` l'écrirait. */
export const ANNONCES = {
  ...genre,
  adresses: adressesPar(chemin),
  rubrique: 'annonces',
  memoire: (publiees: readonly PublicationLue[]) => ({ annonces: lireValeurs(publiees, genre.lire) }),
  redirections: (publiees: readonly PublicationLue[]) =>
    publiees.map(({ id, titre }) => ({
      de: `/vieilles-annonces/${id}`,
      vers: chemin(id, titre),
      permanente: true,
    })),
  ouvrir: ({ publications }: { readonly publications: Publications }) =>
    collectionDePublications(publications, genre),
}
