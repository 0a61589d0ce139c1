/** Seconde porte du catalogue, sans page : pour le back-office (qui compile le JSX autrement) et les fils d'exécution. */
export { empreintesConnues, fermerArrivage, ouvrirArrivage } from './adapters/arrivage.pg.ts'
export { lireLheo } from './adapters/lheo/lire-lheo.ts'
export { nomsDesOrganismes } from './adapters/noms-organismes.pg.ts'
export { ANOMALIES, type Gravite } from './domain/anomalies.ts'
export type { Arrivage, Comparaison, LigneArrivee, Volumes } from './domain/arrivage.ts'
export type { Adresse, Formation } from './domain/formation.ts'
export type { EvenementLheo, FormationLue, RejetLheo } from './domain/lecture.ts'
export { cheminFormation } from './web/chemins.ts'
