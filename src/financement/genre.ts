import {
  adressesPar,
  collectionDePublications,
  declarerGenre,
  lireValeurs,
  type PublicationLue,
  type Publications,
  unTexte,
  valider,
} from '../contenu/back-office.ts'
import { ok } from '../kernel/resultat.ts'
import { cheminDispositif } from './chemin.ts'
import { controlerCoherence } from './coherence-dispositif.ts'
import type { Dispositif } from './domain/dispositif.ts'
import { CHAMPS } from './schema.ts'

/** Le texte d'un fichier est tenu aux mêmes preuves que ses champs. */
const FICHIER = CHAMPS.extend({ html: unTexte }).superRefine(controlerCoherence)

const genre = declarerGenre({
  type: 'dispositif',
  dossier: 'dispositifs',
  schema: CHAMPS.superRefine(controlerCoherence),
  texteExige: true,
  titre: ({ nom }) => nom,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): Dispositif => ({ ...texte, ...donnees }),
  fichier: (fichier, { nom: id }) => {
    const lu = valider(FICHIER, fichier)
    if (lu.etat === 'erreur') return lu
    const { html, ...donnees } = lu.valeur
    return ok({ id, html, donnees })
  },
})

export const creerDispositifs = (publications: Publications) => collectionDePublications(publications, genre)

/** Les dispositifs d'aide et de financement. */
export const DISPOSITIFS = {
  ...genre,
  adresses: adressesPar(cheminDispositif),
  rubrique: 'financements',
  ouvrir: ({ publications }: { readonly publications: Publications }) => creerDispositifs(publications),
  redirections: (publiees: readonly PublicationLue[]) =>
    lireValeurs(publiees, genre.lire).flatMap(({ id, nom, anciensUrls }) =>
      anciensUrls.map((de) => ({ de, vers: cheminDispositif(id, nom), permanente: true })),
    ),
}
