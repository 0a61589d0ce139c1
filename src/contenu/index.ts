/** Porte du domaine contenu : les publications, les pages fixes du portail et ses pages d'erreur. */

export { creerActualites } from './actualite/adapters/actualites.ts'
export { creerLecteurActualites } from './actualite/adapters/lire-actualite.ts'
export type { Actualite } from './actualite/domain/actualite.ts'
export { creerLecteurManifestations } from './agenda/adapters/lire-manifestation.ts'
export { creerManifestations } from './agenda/adapters/manifestations.ts'
export type { Manifestation } from './agenda/domain/manifestation.ts'
export { Encarts } from './encart/web/encarts.page.tsx'
export { type VueEncart, vuesDesEncarts } from './encart/web/encarts.view.ts'
export type { Information } from './informations/domain/information.ts'
export { suivreHabillage } from './pages-legales/web/pages-legales.ts'
export { ListeParcours } from './parcours/web/parcours.page.tsx'
export { type CarteParcours, cartesDesParcours } from './parcours/web/parcours.view.ts'
export { lecteurRessources } from './ressource/adapters/lire-ressource.ts'
export { creerRessources } from './ressource/adapters/ressources.ts'
export type { Ressource } from './ressource/domain/ressource.ts'
export {
  type Format,
  LIBELLES_PROFILS,
  LIBELLES_THEMES,
  type ProfilRessource,
  type ThemeRessource,
  type TypeRessource,
} from './ressource/domain/vocabulaire-ressource.ts'
export { creerApercus } from './socle/adapters/apercus.pg.ts'
export {
  type BilanContenus,
  chargerContenus,
  type OptionsContenus,
} from './socle/adapters/charger-contenus.ts'
export { lireFichiersYaml } from './socle/adapters/fichiers-yaml.ts'
export { LECTEURS_EDITORIAUX } from './socle/adapters/lecteurs-editoriaux.ts'
export { LECTURES_APERCU, lireAssaini } from './socle/adapters/lectures-apercu.ts'
export { creerMedias } from './socle/adapters/medias.pg.ts'
export { creerPagesRetirees } from './socle/adapters/pages-retirees.pg.ts'
export { creerPublications } from './socle/adapters/publications.pg.ts'
export { suivreEditorial } from './socle/adapters/suivre-editorial.ts'
export type { Apercus } from './socle/domain/apercu.ts'
export {
  cheminActualite,
  cheminDispositif,
  cheminManifestation,
  cheminStructure,
} from './socle/domain/chemins.ts'
export type { Collection, Trouvaille } from './socle/domain/collection.ts'
export type { CollectionSuivie } from './socle/domain/collection-suivie.ts'
export type { Editorial, EditorialSuivi, PagesRetirees } from './socle/domain/editorial.ts'
export type { Medias } from './socle/domain/media.ts'
export type { Publications } from './socle/domain/publication.ts'
export { LIBELLES_PROFILS_VISITEUR } from './socle/domain/vocabulaire-editorial.ts'
export { AgendaEtActualites, type AgendaEtActualitesProps } from './socle/web/agenda-et-actualites.page.tsx'
export { agendaEtActualites, type DependancesDeLaBande } from './socle/web/agenda-et-actualites.view.ts'
export { enregistrerApercu, type RenduApercu, type RendusApercu } from './socle/web/apercu.routes.ts'
export { type DependancesContenu, enregistrerRoutesContenu, PAGES_FIXES } from './socle/web/contenu.routes.ts'
export { pageErreur } from './socle/web/erreurs.page.tsx'
export { PageFicheAbsente } from './socle/web/fiche-absente.page.tsx'
export { enregistrerFiches, type Fiches } from './socle/web/fiches.routes.ts'
export { creerListesEditoriales } from './socle/web/liste-editoriale.ts'
export { type RemplirListe, remplirListes } from './socle/web/listes.ts'
export { pageIndisponible } from './socle/web/page-indisponible.ts'
export { SectionProches } from './socle/web/proches.page.tsx'
export { type FicheProche, listerProches, type ProchesDuTexte } from './socle/web/proches.ts'
export { Redaction } from './socle/web/redaction.page.tsx'
export { suivreLesRedirections } from './socle/web/redirections.routes.ts'
export { rendusDuContenu } from './socle/web/rendus-apercu.ts'
export {
  type BilanStructures,
  chargerStructures,
} from './structure/adapters/data-inclusion/charger-structures.ts'
export { lecteurStructures } from './structure/adapters/lire-structure.ts'
export { creerStructures } from './structure/adapters/structures.pg.ts'
export { ANOMALIES_STRUCTURES, ecrireAnomalie } from './structure/domain/anomalie-structure.ts'
export type { ServiceDeStructure, Structure } from './structure/domain/structure.ts'
