/** Porte du catalogue pour le back-office : rien qui mène à une page du portail. */

export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
