/** Porte du domaine contenu : les publications, les pages fixes du portail et ses pages d'erreur. */

export { creerActualites } from './adapters/actualites.ts'
export { creerApercus } from './adapters/apercus.pg.ts'
export { type BilanContenus, chargerContenus, type OptionsContenus } from './adapters/charger-contenus.ts'
export { collectionDePublications } from './adapters/collection-de-publications.ts'
export {
  type BilanStructures,
  chargerStructures,
  type DemandeStructures,
} from './adapters/data-inclusion/charger-structures.ts'
export { lireFichiersYaml } from './adapters/fichiers-yaml.ts'
export { creerInformations } from './adapters/informations.ts'
export { LECTEURS_EDITORIAUX } from './adapters/lecteurs-editoriaux.ts'
export { LECTURES_APERCU, lireAssaini } from './adapters/lectures-apercu.ts'
export { creerLecteurActualites } from './adapters/lire-actualite.ts'
export { creerLecteurManifestations } from './adapters/lire-manifestation.ts'
export { lecteurRessources } from './adapters/lire-ressource.ts'
export { lecteurStructures } from './adapters/lire-structure.ts'
export { creerManifestations } from './adapters/manifestations.ts'
export { creerMedias } from './adapters/medias.pg.ts'
export { creerPagesRetirees } from './adapters/pages-retirees.pg.ts'
export { creerPublications } from './adapters/publications.pg.ts'
export { creerRessources } from './adapters/ressources.ts'
export {
  liste,
  listeNonVide,
  unBooleen,
  uneCle,
  uneUrl,
  unJour,
  unTexte,
  valider,
} from './adapters/schema.ts'
export { creerStructures } from './adapters/structures.pg.ts'
export { suivreEditorial } from './adapters/suivre-editorial.ts'
export type { Actualite } from './domain/actualite.ts'
export { ANOMALIES_STRUCTURES, ecrireAnomalie } from './domain/anomalie-structure.ts'
export type { Apercus } from './domain/apercu.ts'
export {
  cheminActualite,
  cheminDispositif,
  cheminInformation,
  cheminManifestation,
  cheminRessource,
  cheminStructure,
} from './domain/chemins.ts'
export type { AdressePubliee, Collection, Trouvaille } from './domain/collection.ts'
export type { CollectionSuivie } from './domain/collection-suivie.ts'
export type { AdresseEditoriale, Editorial, EditorialSuivi, PagesRetirees } from './domain/editorial.ts'
export {
  type Information,
  LIBELLES_TYPES_INFORMATION,
  type TypeInformation,
} from './domain/information.ts'
export type { LecteurContenu } from './domain/lecteur.ts'
export type { Manifestation } from './domain/manifestation.ts'
export type { Medias } from './domain/media.ts'
export type {
  APublier,
  Publication,
  PublicationLue,
  Publications,
  PublicationTrouvee,
  TypePublication,
} from './domain/publication.ts'
export type { Ressource } from './domain/ressource.ts'
export type { ServiceDeStructure, Structure } from './domain/structure.ts'
export {
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
} from './domain/structures/vocabulaire.ts'
export { LIBELLES_PROFILS_VISITEUR } from './domain/vocabulaire-editorial.ts'
export {
  type Format,
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  LIBELLES_TYPES_RESSOURCE,
  type ProfilRessource,
  type ThemeRessource,
  type TypeRessource,
} from './domain/vocabulaire-ressource.ts'
export { profilsConcernes } from './usecases/facettes-editoriales.ts'
export { ouEnLettres } from './web/agenda/carte-manifestation.view.ts'
export { quandEnLettres } from './web/agenda/quand.ts'
export { AgendaEtActualites, type AgendaEtActualitesProps } from './web/agenda-et-actualites.page.tsx'
export { agendaEtActualites, type DependancesDeLaBande } from './web/agenda-et-actualites.view.ts'
export {
  enregistrerApercu,
  type RenduApercu,
  type RendusApercu,
} from './web/apercu.routes.ts'
export { type DependancesContenu, enregistrerRoutesContenu, PAGES_FIXES } from './web/contenu.routes.ts'
export { Encarts } from './web/encarts.page.tsx'
export { type VueEncart, vuesDesEncarts } from './web/encarts.view.ts'
export { pageErreur } from './web/erreurs.page.tsx'
export { htmlFicheAbsente } from './web/fiche-absente.page.tsx'
export { enregistrerFiches, type Fiches } from './web/fiches.routes.ts'
export {
  CadreDeListe,
  niveauDesCartes,
  type VueCadreDeListe,
} from './web/liste-dans-un-texte.page.tsx'
export { creerListesEditoriales } from './web/liste-editoriale.ts'
export { type DemandeDeListe, definirListes, type RemplirListe } from './web/listes.ts'
export { pageIndisponible } from './web/page-indisponible.ts'
export { habillageDe } from './web/pages-legales.ts'
export { ListeParcours } from './web/parcours.page.tsx'
export { type CarteParcours, cartesDesParcours } from './web/parcours.view.ts'
export { SectionProches } from './web/proches.page.tsx'
export { type FicheProche, listerProches, type MoteurDeContenu, type ProchesDuTexte } from './web/proches.ts'
export { Redaction } from './web/redaction.page.tsx'
export { suivreLesRedirections } from './web/redirections.routes.ts'
export { rendusDuContenu } from './web/rendus-apercu.ts'
