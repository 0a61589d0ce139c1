export { empreintesConnues, fermerArrivage, ouvrirArrivage } from './adapters/arrivage.pg.ts'
export { creerCatalogue } from './adapters/catalogue.pg.ts'
export { empreintesPubliees } from './adapters/empreintes.pg.ts'
export { ecrireLheo, type OptionsEcriture } from './adapters/lheo/ecrire-lheo.ts'
export { ecrireFormation } from './adapters/lheo/ecriture/formation.ts'
export { lireLheo, type OptionsLecture } from './adapters/lheo/lire-lheo.ts'
export {
  ANOMALIES,
  type Anomalie,
  type CodeAnomalie,
  creerAnomalie,
  type DescriptionAnomalie,
  type Gravite,
} from './domain/anomalies.ts'
export type * from './domain/arrivage.ts'
export type * from './domain/catalogue.ts'
export { type EtatSession, estVisible, etatSession, visibleJusquau } from './domain/etat-session.ts'
export type * from './domain/formation.ts'
export type * from './domain/lecture.ts'
export { type Alternance, dureeHeures, numeroOrganisme, suiviADistance } from './domain/regles.ts'
export { adressesUtiles } from './web/adresse-web.ts'
export { traduireRecherche } from './web/anciennes-adresses.routes.ts'
export { enregistrerRoutesCatalogue } from './web/catalogue.routes.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
export type { DependancesCatalogue, MetiersVises } from './web/dependances.ts'
