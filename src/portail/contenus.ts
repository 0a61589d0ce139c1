import type { FastifyInstance } from 'fastify'
import {
  chargerContenus,
  creerApercus,
  creerMedias,
  creerPagesRetirees,
  creerPublications,
  GENRES as DU_CONTENU,
  enregistrerApercu,
  enregistrerGenres,
  enregistrerMedias,
  type GenreMontre,
  ouvrirCollections,
  suivreEditorial,
} from '../contenu/index.ts'
import { dispositifs } from '../financement/index.ts'
import type { ContexteDeRendu } from '../gabarit/index.ts'
import type { Rubrique } from '../gabarit/navigation.ts'
import type { Horloge } from '../kernel/horloge.ts'
import type { Base } from '../platform/db/index.ts'
import type { Journal } from '../platform/log/index.ts'
import type { ServiceRecherche } from '../recherche/index.ts'
import type { Territoires } from '../referentiels/index.ts'

/** Tous les genres du portail, de quelque domaine qu'ils soient ; ceux de `contenu` en dernier, comme ses redirections. */
const GENRES = [dispositifs, ...DU_CONTENU] as const satisfies readonly GenreMontre[]

interface DependancesDesContenus {
  readonly base: Base
  /** Celui des contenus de l'instance. */
  readonly dossier: string
  readonly journal: Journal
  readonly horloge: Horloge
}

/** Publie les fichiers de l'instance, puis ouvre ce que le portail en montre. */
export async function ouvrirContenus({
  base: { pool, lecture, url },
  dossier,
  journal,
  horloge,
}: DependancesDesContenus) {
  const publications = creerPublications(pool)
  await chargerContenus({ publications, dossier, journal, instant: horloge() }, GENRES)
  const suivi = await suivreEditorial({ genres: GENRES, publications, urlBase: url, journal })
  const editorial = suivi.actuel
  return {
    ...ouvrirCollections(GENRES, {
      publications: creerPublications(lecture),
      pool: lecture,
      editorial,
      horloge,
    }),
    medias: creerMedias(lecture),
    apercus: creerApercus(lecture),
    pagesRetirees: creerPagesRetirees(lecture),
    editorial,
    fermerEditorial: suivi.fermer,
  }
}

/** Ce que le portail sait de ce qui est publié. */
export type Contenus = Awaited<ReturnType<typeof ouvrirContenus>>

export interface DependancesDesPages extends Contenus, Pick<ServiceRecherche, 'prochesDuTexte'> {
  readonly contexte: ContexteDeRendu
  readonly horloge: Horloge
  readonly horsMenu: readonly Rubrique[]
  readonly territoires: Territoires
}

/** Les médias, les pages de chaque genre et l'aperçu de ses brouillons. */
export function montrerContenus(serveur: FastifyInstance, deps: DependancesDesPages): void {
  enregistrerMedias(serveur, deps)
  enregistrerGenres(serveur, GENRES, deps)
  enregistrerApercu(serveur, GENRES, deps)
}

/** Les fiches de chaque genre qui en a, pour le plan destiné aux robots. */
export const fichesPubliees = (contenus: Contenus) =>
  GENRES.flatMap((genre) => ('ouvrir' in genre ? [{ ...genre, collection: contenus[genre.dossier] }] : []))
