/** Porte de la recherche pour le back-office : synonymes, redirections et recherches sans résultat, sans page Preact. */
export {
  type DonneesVocabulaire,
  ecrireDonneesVocabulaire,
  lireDonneesVocabulaire,
  verifierVocabulaire,
} from './adapters/lire-vocabulaire.ts'
export {
  type Decision,
  deciderRecherche,
  type EtatDeRecherche,
  listerSansResultat,
  numeroterRecherche,
  type RechercheSansResultat,
  revoirRecherche,
  texteDeRecherche,
} from './adapters/sans-resultat.pg.ts'
export {
  donneesDe,
  garderRedirection,
  garderSynonyme,
  lireRedirections,
  listerSynonymes,
  remplacerSynonymes,
  type SynonymeAGarder,
  type SynonymeGarde,
  supprimerRedirection,
  supprimerSynonyme,
} from './adapters/synonymes.pg.ts'
export { texteCompte } from './domain/note-de-requete.ts'
export { MOTS_VIDES } from './domain/texte/mots-vides.ts'
