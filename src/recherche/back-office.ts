/** Porte de la recherche pour le back-office : moteurs, synonymes, redirections, recherches sans résultat, demandes témoins, sans page Preact. */
export {
  type DemandeTemoin,
  ecrireTemoins,
  garderTemoin,
  listerTemoins,
  supprimerTemoin,
  type TemoinAGarder,
} from './adapters/demandes-temoins.pg.ts'
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
export { manquements } from './domain/jugement/juger.ts'
export { noterRecherche, texteCompte } from './domain/note-de-requete.ts'
export { MOTS_PAR_TERME, motsDuTerme, plierTerme, sansAccord } from './domain/texte/terme.ts'
export {
  HORS_MENU,
  IDS_CENTRALE,
  IDS_LISTES,
  IDS_MOTEURS,
  type IdMoteur,
  lireIdMoteur,
  nommerMoteur,
} from './moteurs/moteurs.ts'
