export { demarrerPostgresEmbarque } from './serveur.ts'
