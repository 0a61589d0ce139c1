import { z } from 'zod'
import { declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import { unBooleen } from '../socle/adapters/schema.ts'
import { unChemin, uneAdresse } from '../socle/adapters/schema-editorial.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import type { Redirection } from '../socle/domain/redirection.ts'

const genre = declarerGenre({
  type: 'redirection',
  dossier: undefined,
  schema: z.strictObject({ de: unChemin, vers: uneAdresse, permanente: unBooleen }),
  texteExige: false,
  titre: ({ de }) => de,
  valeur: (donnees): Redirection => donnees,
})

/** Les redirections viennent du back-office ; celles de l'instance sont dans `instances/<nom>/redirections.yaml`. */
export const REDIRECTIONS = {
  ...genre,
  redirections: (publiees: readonly PublicationLue[]) => lireValeurs(publiees, genre.lire),
}
