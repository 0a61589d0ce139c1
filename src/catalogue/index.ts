export { creerCatalogue } from './adapters/catalogue.pg.ts'
export { empreintesPubliees } from './adapters/empreintes.pg.ts'
export { ecrireLheo, type OptionsEcriture } from './adapters/lheo/ecrire-lheo.ts'
export { ecrireFormation } from './adapters/lheo/ecriture/formation.ts'
export { lireLheo } from './adapters/lheo/lire-lheo.ts'
export {
  ANOMALIES,
  type Anomalie,
  type CodeAnomalie,
  creerAnomalie,
  type DescriptionAnomalie,
  type Gravite,
} from './domain/anomalies.ts'
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
export { type EtatSession, estVisible, etatSession, visibleJusquau } from './domain/etat-session.ts'
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
export { type Alternance, dureeHeures, numeroOrganisme, suiviADistance } from './domain/regles.ts'
export { adressesUtiles } from './web/adresse-web.ts'
export { traduireRecherche } from './web/anciennes-adresses.routes.ts'
export { enregistrerRoutesCatalogue } from './web/catalogue.routes.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
export type { DependancesCatalogue, MetiersVises } from './web/dependances.ts'
