/** Porte du domaine recherche : un moteur de recherche en mémoire, des moteurs déclarés. */

export {
  creerJournalRequetes,
  type JournalRequetes,
  listerRequetes,
} from './adapters/journal-requetes.pg.ts'
export { creerServiceRecherche } from './adapters/service-recherche.ts'
export { type PlanDesFiches, plansDesMoteurs } from './adapters/sources.ts'
export { suivreVocabulaire, type VocabulaireSuivi } from './adapters/vocabulaire-suivi.ts'

export type { CarteFormation } from './moteurs/formations/carte.ts'
export { HORS_MENU, MOTEURS } from './moteurs/moteurs.ts'
export type { Voie } from './moteurs/voies.ts'
export { creerPagesDArrivee, type PagesDArrivee } from './usecases/pages-d-arrivee.ts'
export type { ServiceRecherche } from './usecases/service-recherche.ts'
export { creerListes } from './web/liste-dans-un-texte.ts'
export { enregistrerRoutesRecherche } from './web/recherche.routes.ts'
