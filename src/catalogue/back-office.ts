/** Seconde porte du catalogue, sans page : pour le back-office (qui compile le JSX autrement) et les fils d'exécution. */
export { empreintesConnues, fermerArrivage, ouvrirArrivage } from './adapters/arrivage.pg.ts'
export { lireLheo } from './adapters/lheo/lire-lheo.ts'
export { nomsDesOrganismes } from './adapters/noms-organismes.pg.ts'
export { ANOMALIES, type Gravite } from './domain/anomalies.ts'
export type * from './domain/arrivage.ts'
export type * from './domain/formation.ts'
export type * from './domain/lecture.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
