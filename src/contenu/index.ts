/** Porte du domaine contenu : les publications, les pages fixes du portail et ses pages d'erreur. */

export type { Actualite } from './actualite/domain/actualite.ts'
export type { Manifestation } from './agenda/domain/manifestation.ts'
export { AgendaEtActualites, type AgendaEtActualitesProps } from './agenda/web/agenda-et-actualites.page.tsx'
export { agendaEtActualites, type DependancesDeLaBande } from './agenda/web/agenda-et-actualites.view.ts'
export { creerListesEditoriales } from './agenda/web/liste-editoriale.ts'
export { Encarts } from './encart/web/encarts.page.tsx'
export { type VueEncart, vuesDesEncarts } from './encart/web/encarts.view.ts'
export { type Editorial, GENRES } from './genres.ts'
export type { Information } from './informations/domain/information.ts'
export { suivreHabillage } from './pages-legales/web/pages-legales.ts'
export { ListeParcours } from './parcours/web/parcours.page.tsx'
export { type CarteParcours, cartesDesParcours } from './parcours/web/parcours.view.ts'

export type { Ressource } from './ressource/domain/ressource.ts'
export { LIBELLES_PROFILS } from './ressource/domain/vocabulaire-ressource.ts'

export { creerApercus } from './socle/adapters/apercus.pg.ts'
export { chargerContenus } from './socle/adapters/charger-contenus.ts'
export { lireFichiersYaml } from './socle/adapters/fichiers-yaml.ts'
export { creerMedias } from './socle/adapters/medias.pg.ts'
export { ouvrirCollections } from './socle/adapters/ouvrir-collections.ts'
export { creerPagesRetirees } from './socle/adapters/pages-retirees.pg.ts'
export { creerPublications } from './socle/adapters/publications.pg.ts'
export { suivreEditorial } from './socle/adapters/suivre-editorial.ts'
export type { Collection, Trouvaille } from './socle/domain/collection.ts'

export type { AdresseEditoriale } from './socle/domain/editorial.ts'
export type { Genre } from './socle/domain/genre.ts'
export type { Publications } from './socle/domain/publication.ts'
export {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
} from './socle/domain/vocabulaire-editorial.ts'
export { enregistrerApercu } from './socle/web/apercu.routes.ts'
export { pageErreur } from './socle/web/erreurs.page.tsx'
export { apercuDe, enregistrerGenres, type GenreMontre } from './socle/web/genre-montre.ts'
export { remplirListes } from './socle/web/listes.ts'
export { enregistrerMedias } from './socle/web/medias.routes.ts'
export { pageIndisponible } from './socle/web/page-indisponible.ts'
export { Redaction } from './socle/web/redaction.page.tsx'
export { suivreLesRedirections } from './socle/web/redirections.routes.ts'
export {
  type BilanStructures,
  chargerStructures,
} from './structure/adapters/data-inclusion/charger-structures.ts'
export { creerStructures } from './structure/adapters/structures.pg.ts'
export { ANOMALIES_STRUCTURES, ecrireAnomalie } from './structure/domain/anomalie-structure.ts'
export { cheminStructure } from './structure/domain/chemin.ts'
export type { Structure } from './structure/domain/structure.ts'
