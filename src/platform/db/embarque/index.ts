export { demarrerPostgresEmbarque, type ServeurEmbarque } from './serveur.ts'
