/** Porte du domaine recherche : un moteur de recherche en mémoire, des moteurs déclarés. */

export {
  creerJournalRequetes,
  type JournalRequetes,
  listerRequetes,
} from './adapters/journal-requetes.pg.ts'
export { creerServiceRecherche, type OptionsRecherche } from './adapters/service-recherche.ts'
export { suivreVocabulaire, type VocabulaireSuivi } from './adapters/vocabulaire-suivi.ts'
export type { Champ, Facette, Moteur, Occurrence, Suggestion, Tri } from './domain/moteur.ts'
export type { Explication, Reponse, Resultat } from './domain/reponse.ts'
export type {
  CarteFormation,
  CarteOrganisme,
  CartesParMoteur,
  EtiquettesFormation,
  IdMoteur,
  SessionCarte,
} from './moteurs/cartes.ts'
export { moteurFormations } from './moteurs/formations/moteur-formations.ts'
export { moteurOrganismes } from './moteurs/organismes/moteur-organismes.ts'
export type { Voie } from './moteurs/voies.ts'
export type { EtatRecherche, ServiceRecherche } from './usecases/service-recherche.ts'
export { creerListes, type DependancesListes } from './web/liste-dans-un-texte.ts'
export { type DependancesRecherche, enregistrerRoutesRecherche } from './web/recherche.routes.ts'
