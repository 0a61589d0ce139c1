/** Seconde porte des flux, sans page : ce que les écrans de données du back-office lisent et demandent. */
export { creerAnomaliesGardees, type OrganismeEnCause } from './adapters/anomalies-gardees.pg.ts'
export { creerDemandesImport } from './adapters/demandes.pg.ts'
export { type FichierDepose, listerReception, trouverEnReception } from './adapters/depots.ts'
export { creerHistorique, type FiltreHistorique, type Historique } from './adapters/historique.pg.ts'
export { oublierTeleversement, phraseTropGros, televerser } from './adapters/televerser.ts'
export {
  type DemandeImport,
  estActive,
  estEnCours,
  partLue,
  peutEtreForcee,
  totalEstime,
} from './domain/demande-import.ts'
export {
  type AnomalieGardee,
  type ComparaisonExecutions,
  comparerExecutions,
  type Ecart,
  ETATS_EXECUTION,
  type EtatExecution,
  type Execution,
  type FiltreAnomalies,
  VOLUMES,
} from './domain/execution.ts'
export type { CodeGarde, DecisionGarde } from './domain/gardes.ts'
export { GRAVITES } from './domain/gravites.ts'
export { type Tableau, tableauDesAnomalies, tableauDesExecutions } from './domain/tableau.ts'
