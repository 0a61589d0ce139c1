/** Porte de la recherche pour le back-office : moteurs, synonymes, redirections, recherches sans résultat, sans page Preact. */
export {
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
  listerSynonymes,
  remplacerSynonymes,
  type SynonymeAGarder,
  type SynonymeGarde,
  supprimerRedirection,
  supprimerSynonyme,
} from './adapters/synonymes.pg.ts'
export { texteCompte } from './domain/note-de-requete.ts'
export { motsDuTerme, plierTerme } from './domain/texte/terme.ts'
export {
  HORS_MENU,
  IDS_CENTRALE,
  IDS_LISTES,
  IDS_MOTEURS,
  type IdMoteur,
  lireIdMoteur,
  nommerMoteur,
} from './moteurs/moteurs.ts'
