/** Porte du domaine recherche : un moteur de recherche en mémoire, des moteurs déclarés. */

export {
  creerJournalRequetes,
  type JournalRequetes,
  listerRequetes,
} from './adapters/journal-requetes.pg.ts'
export { creerServiceRecherche, type OptionsRecherche } from './adapters/service-recherche.ts'
export { type PlanDesFiches, plansDesMoteurs } from './adapters/sources.ts'
export { suivreVocabulaire, type VocabulaireSuivi } from './adapters/vocabulaire-suivi.ts'
export type { Champ, Facette, Moteur, Occurrence, Suggestion, Tri } from './domain/moteur.ts'
export type { Explication, FacetteComptee, Reponse, Resultat, ValeurComptee } from './domain/reponse.ts'
export type { LieuDemande, Requete } from './domain/requete.ts'
export type { CarteFormation } from './moteurs/formations/carte.ts'
export { type CartesParMoteur, HORS_MENU, type IdMoteur, MOTEURS } from './moteurs/moteurs.ts'
export type { Voie } from './moteurs/voies.ts'
export { analyserRequete, PAR_PAGE, RANG_MAXIMAL, RAYON_PAR_DEFAUT } from './usecases/analyser-requete.ts'
export { ecrireRequete } from './usecases/ecrire-requete.ts'
export { type Elargissement, elargir } from './usecases/elargir.ts'
export type { EtatRecherche, ServiceRecherche } from './usecases/service-recherche.ts'
export { creerListes, type DependancesListes, type ListeDemandee } from './web/liste-dans-un-texte.ts'
export { type DependancesRecherche, enregistrerRoutesRecherche } from './web/recherche.routes.ts'
