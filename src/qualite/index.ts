/** Porte de la qualité pour le portail : mesurer, relever, vérifier les liens. Les écrans lisent par `back-office.ts`. */
export { type SuiviQualite, suivreQualite } from './adapters/suivre-qualite.ts'
export { creerVerifierLien } from './adapters/verifier-lien.http.ts'
