/** Porte du domaine métiers : fiches du ROME, marché du travail, offres d'emploi. */

export { chargerRome, type RapportRome } from './adapters/charger-rome.ts'
export { creerMetiers, type Metiers } from './adapters/metiers.pg.ts'
export { semerMetiers } from './adapters/semer-metiers.pg.ts'
export { designerTensions } from './adapters/tensions.pg.ts'
export { ecrireChiffre, type Unite } from './domain/chiffre.ts'
export type { EtatDesChiffres } from './domain/etat-des-chiffres.ts'
export type {
  CarteDeFormation,
  FormationsDuMetier,
  FormationsTrouvees,
} from './domain/formations-du-metier.ts'
export { intituleCourt } from './domain/genres.ts'
export type {
  ChiffreDePeriode,
  DemandeOffres,
  Marche,
  MarcheDuTravail,
  SalairesDeFamille,
  TerritoireMarche,
} from './domain/marche.ts'
export type { Appellation, GroupeDeCompetences, LettreRiasec, Metier } from './domain/metier.ts'
export type { Offre, OffresTrouvees } from './domain/offre.ts'
export { libelleGrandDomaine } from './domain/rome/grands-domaines.ts'
export { cleDuTerritoire, type NiveauDeTension } from './domain/tension.ts'
export { creerMarcheDuTravail } from './marche-du-travail.ts'
export { type SuiviTensions, suivreTensions } from './suivi-des-tensions.ts'
export { garderLecture, type LectureDesMetiers, type LectureGardee } from './usecases/lecture-gardee.ts'
export { marcheHorsService } from './usecases/marche-hors-service.ts'
export { cheminMetier } from './web/chemins.ts'
export { enregistrerRoutesMetiers } from './web/metiers.routes.ts'
