import { declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { Adressable } from '../socle/domain/genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import { creerArbreInfos } from './domain/arbre-infos.ts'
import type { PageInfos } from './domain/page-infos.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'page-infos',
  dossier: 'pages-infos',
  schema: DONNEES,
  texteExige: true,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): PageInfos => ({ ...texte, ...donnees }),
})

/** Les pages infos+ : leur place dans l'arbre fait leur adresse. */
export const PAGES_INFOS = {
  ...genre,
  adresses: (publications: readonly Adressable[]): ReadonlyMap<string, string> => {
    const pages = publications.flatMap((une) => genre.lire({ ...une, html: '' }) ?? [])
    return new Map(creerArbreInfos(pages).noeuds.map(({ page, chemin }) => [page.id, chemin]))
  },
  enArbre: true,
  auPlan: true,
  memoire: (publiees: readonly PublicationLue[]) => {
    const anciens = new Map(publiees.map(({ id, anciensSegments = [] }) => [id, anciensSegments]))
    return { infos: creerArbreInfos(lireValeurs(publiees, genre.lire), anciens) }
  },
} as const
