/** Porte du domaine métiers : fiches du ROME, marché du travail, offres d'emploi. */

export { chargerRome, type RapportRome } from './adapters/charger-rome.ts'
export { creerMetiers, type Metiers } from './adapters/metiers.pg.ts'
export { extraireNomenclature } from './adapters/rome/extraire-nomenclature.ts'
export { nomenclatureDuRome } from './adapters/rome/nomenclature.ts'
export { chargerSalaires } from './adapters/salaires/charger-salaires.ts'
export { salairesMedians } from './adapters/salaires/salaires-medians.pg.ts'
export { semerMetiers } from './adapters/semer-metiers.pg.ts'
export { designerTensions } from './adapters/tensions.pg.ts'

export type { FormationsDuMetier, MetierCite } from './domain/formations-du-metier.ts'

export type {
  MarcheDuTravail,
  TerritoireMarche,
} from './domain/marche.ts'
export type { Metier } from './domain/metier.ts'

export { proximite } from './domain/proximite.ts'
export { libelleGrandDomaine } from './domain/rome/grands-domaines.ts'
export { cleDuTerritoire, type NiveauDeTension } from './domain/tension.ts'
export { creerMarcheDuTravail } from './marche-du-travail.ts'
export { type SuiviTensions, suivreTensions } from './suivi-des-tensions.ts'
export { garderLecture, type LectureDesMetiers, type LectureGardee } from './usecases/lecture-gardee.ts'
export { marcheHorsService } from './usecases/marche-hors-service.ts'
export { cheminMetier } from './web/chemins.ts'
export { enregistrerRoutesMetiers } from './web/metiers.routes.ts'
