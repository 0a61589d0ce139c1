/** Seconde porte du catalogue, sans page : pour le back-office (qui compile le JSX autrement), les moteurs de recherche et les fils d'exécution. */
export { empreintesConnues, fermerArrivage, ouvrirArrivage } from './adapters/arrivage.pg.ts'
export { creerCatalogue } from './adapters/catalogue.pg.ts'
export { lireLheo, type OptionsLectureLheo } from './adapters/lheo/lire-lheo.ts'
export { nomsDesOrganismes } from './adapters/noms-organismes.pg.ts'
export { ANOMALIES, type Gravite } from './domain/anomalies.ts'
export type {
  Arrivage,
  Comparaison,
  LigneArrivee,
  Volumes,
} from './domain/arrivage.ts'
export type {
  Catalogue,
  FicheOrganisme,
} from './domain/catalogue.ts'
export { STATUTS_CPF, type StatutCpf, statutCpf } from './domain/cpf.ts'
export { etatSession, rangDEntree, visibleJusquau } from './domain/etat-session.ts'
export type {
  Action,
  Adresse,
  Coordonnees,
  Formation,
  LieuFormation,
  Periode,
  Session,
} from './domain/formation.ts'
export type {
  EvenementLheo,
  FormationLue,
  RejetLheo,
} from './domain/lecture.ts'
export {
  type ADistance,
  accessibleHandicap,
  alternance,
  alternanceDeSession,
  dureeHeures,
  dureeHeuresDAction,
  estFinanceeParRegion,
  numeroOrganisme,
  suiviADistance,
  VOIES,
  type VoieDeFormation,
  voieDeSession,
  voies,
} from './domain/regles.ts'
export { sessionsVisibles } from './domain/sessions.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
export { libelleCpf, libelleVoie, type VueEtiquette, vuesEtiquettes } from './web/etiquettes.view.ts'
export { niveauxEnBref } from './web/niveau.view.ts'
export { datesEnBref } from './web/session.view.ts'
