/** Porte du domaine contenu : les publications, les pages fixes du portail et ses pages d'erreur. */

export type { Actualite } from './actualite/domain/actualite.ts'
export type { Manifestation } from './agenda/domain/manifestation.ts'
export { AgendaEtActualites, type AgendaEtActualitesProps } from './agenda/web/agenda-et-actualites.page.tsx'
export { agendaEtActualites, type DependancesDeLaBande } from './agenda/web/agenda-et-actualites.view.ts'
export { ouEnLettres } from './agenda/web/carte-manifestation.view.ts'
export { creerListesEditoriales } from './agenda/web/liste-editoriale.ts'
export { quandEnLettres } from './agenda/web/quand.ts'
export { Encarts } from './encart/web/encarts.page.tsx'
export { type VueEncart, vuesDesEncarts } from './encart/web/encarts.view.ts'
export { type Editorial, GENRES } from './genres.ts'
export { creerInformations } from './informations/adapters/informations.ts'
export {
  type Information,
  LIBELLES_TYPES_INFORMATION,
  type TypeInformation,
} from './informations/domain/information.ts'
export { cheminInformation } from './informations/usecases/chemin.ts'
export { habillageDe } from './pages-legales/web/pages-legales.ts'
export { ListeParcours } from './parcours/web/parcours.page.tsx'
export { type CarteParcours, cartesDesParcours } from './parcours/web/parcours.view.ts'
export { cheminRessource } from './ressource/domain/chemin.ts'
export type { Ressource } from './ressource/domain/ressource.ts'
export {
  type Format,
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
  type ProfilRessource,
  type TypeRessource,
} from './ressource/domain/vocabulaire-ressource.ts'
export { creerRessources } from './ressource/genre.ts'
export { creerApercus } from './socle/adapters/apercus.pg.ts'
export { chargerContenus } from './socle/adapters/charger-contenus.ts'
export { lireFichiersYaml } from './socle/adapters/fichiers-yaml.ts'
export { creerMedias } from './socle/adapters/medias.pg.ts'
export { ouvrirCollections } from './socle/adapters/ouvrir-collections.ts'
export { creerPagesRetirees } from './socle/adapters/pages-retirees.pg.ts'
export { creerPublications } from './socle/adapters/publications.pg.ts'
export { suivreEditorial } from './socle/adapters/suivre-editorial.ts'
export { cheminDeFiche } from './socle/domain/chemin-de-fiche.ts'
export type { Collection, Trouvaille } from './socle/domain/collection.ts'
export type { CollectionSuivie } from './socle/domain/collection-suivie.ts'
export type { AdresseEditoriale } from './socle/domain/editorial.ts'
export type { Genre } from './socle/domain/genre.ts'
export type { Publications } from './socle/domain/publication.ts'
export {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  type Theme,
} from './socle/domain/vocabulaire-editorial.ts'
export { profilsConcernes } from './socle/usecases/facettes-editoriales.ts'
export { enregistrerApercu } from './socle/web/apercu.routes.ts'
export { pageErreur } from './socle/web/erreurs.page.tsx'
export { htmlFicheAbsente } from './socle/web/fiche-absente.page.tsx'
export { enregistrerFiches } from './socle/web/fiches.routes.ts'
export { apercuDe, enregistrerGenres, type GenreMontre } from './socle/web/genre-montre.ts'
export { CadreDeListe, niveauDesCartes, type VueCadreDeListe } from './socle/web/liste-dans-un-texte.page.tsx'
export { type DemandeDeListe, definirListes, type RemplirListe } from './socle/web/listes.ts'
export { enregistrerMedias } from './socle/web/medias.routes.ts'
export { pageIndisponible } from './socle/web/page-indisponible.ts'
export { SectionProches } from './socle/web/proches.page.tsx'
export {
  type FicheProche,
  listerProches,
  type MoteurDeContenu,
  type ProchesDuTexte,
} from './socle/web/proches.ts'
export { Redaction } from './socle/web/redaction.page.tsx'
export { suivreLesRedirections } from './socle/web/redirections.routes.ts'
export {
  type BilanStructures,
  chargerStructures,
} from './structure/adapters/data-inclusion/charger-structures.ts'
export { creerStructures } from './structure/adapters/structures.pg.ts'
export { ANOMALIES_STRUCTURES, ecrireAnomalie } from './structure/domain/anomalie-structure.ts'
export { cheminStructure } from './structure/domain/chemin.ts'
export type { ServiceDeStructure, Structure } from './structure/domain/structure.ts'
export {
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
} from './structure/domain/vocabulaire.ts'
