import { adressesPar, declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../socle/domain/vocabulaire-editorial.ts'
import { cheminParcours } from './domain/chemin.ts'
import type { Parcours } from './domain/parcours.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'parcours',
  dossier: 'parcours',
  schema: DONNEES,
  texteExige: false,
  identifiants: LIBELLES_PROFILS_VISITEUR,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): Parcours => ({ ...texte, ...donnees }),
})

const rang = ({ id }: Parcours): number => Object.keys(LIBELLES_PROFILS_VISITEUR).indexOf(id)

/** Un parcours par profil, en mémoire dans l'ordre des profils. */
export const PARCOURS = {
  ...genre,
  adresses: adressesPar(cheminParcours),
  auPlan: true,
  memoire: (publiees: readonly PublicationLue[]): { readonly parcours: readonly Parcours[] } => ({
    parcours: lireValeurs(publiees, genre.lire).toSorted((a, b) => rang(a) - rang(b)),
  }),
} as const
