/** Seconde porte du catalogue, sans page : pour le back-office (qui compile le JSX autrement), les moteurs de recherche et les fils d'exécution. */
export { empreintesConnues, fermerArrivage, ouvrirArrivage } from './adapters/arrivage.pg.ts'
export { creerCatalogue } from './adapters/catalogue.pg.ts'
export { lireLheo } from './adapters/lheo/lire-lheo.ts'
export { nomsDesOrganismes } from './adapters/noms-organismes.pg.ts'
export { ANOMALIES, type Gravite } from './domain/anomalies.ts'
export type {
  Arrivage,
  Comparaison,
  EnregistrementRejete,
  FormationConnue,
  FormationNouvelle,
  LigneArrivee,
  PublicationDArrivage,
  Volumes,
} from './domain/arrivage.ts'
export type {
  AdresseFormation,
  AdresseOrganisme,
  Catalogue,
  FicheOrganisme,
  Statistiques,
} from './domain/catalogue.ts'
export { visibleJusquau } from './domain/etat-session.ts'
export type {
  Action,
  Adresse,
  Attributs,
  BlocsCompetences,
  Certification,
  Code,
  Contact,
  Coordonnees,
  Cycle,
  Domaine,
  EligibiliteCpf,
  Enseignement,
  Equipement,
  Financeur,
  Formation,
  Html,
  LieuFormation,
  NoeudXml,
  OrganismeFormateur,
  OrganismeResponsable,
  Periode,
  Position,
  Recrutement,
  Session,
  SousModule,
  TypeFormation,
} from './domain/formation.ts'
export type {
  CodeRefus,
  EnteteLheo,
  EvenementLheo,
  FinLheo,
  FormationLue,
  Interpretation,
  RefusLheo,
  RejetLheo,
} from './domain/lecture.ts'
export {
  type ADistance,
  accessibleHandicap,
  alternance,
  alternanceDAction,
  dureeHeures,
  dureeHeuresDAction,
  eligibleCpf,
  estFinanceeParRegion,
  numeroOrganisme,
  suiviADistance,
} from './domain/regles.ts'
export { sessionsVisibles } from './domain/sessions.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
export { periodeEnLettres } from './web/dates-en-lettres.ts'
export { type VueEtiquette, vuesEtiquettes } from './web/etiquettes.view.ts'
