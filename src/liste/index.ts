/** Porte de la liste à facettes : déclarer une liste, la lire dans une adresse, la montrer, quel que soit l'exécuteur. */

export {
  aDesLieux,
  type Declaration,
} from './domain/declaration.ts'
export type { FacetteComptee } from './domain/executeur.ts'
export type { LieuDemande, Requete } from './domain/requete.ts'
export {
  analyserRequete,
  lieuDemande,
  PAR_PAGE,
  parametresDe,
  RAYON_PAR_DEFAUT,
} from './usecases/analyser-requete.ts'
export { type AutourDuLieu, autourDuLieu } from './usecases/autour-du-lieu.ts'
export { ecrireRequete } from './usecases/ecrire-requete.ts'
export type { Elargissement } from './usecases/elargir.ts'
export {
  executeurEnMemoire,
  facetteDe,
  type ListeEnMemoire,
  trouverTout,
} from './usecases/executeur-en-memoire.ts'
export { avecPropre, sansFiltre } from './usecases/filtres-actifs.ts'
export { surPlace } from './usecases/sur-place.ts'
export { PEU, trouverOuElargir, trouverPage } from './usecases/trouver-page.ts'
export { ANCRE_HORS_LIEU, type VueAutourDuLieu, vueAutourDuLieu } from './web/autour-du-lieu.view.ts'
export { cheminRecherche, cheminRss } from './web/chemins.ts'
export { LienRss } from './web/lien-rss.page.tsx'
export { AlerteDeLieu, FormulaireOu, LigneAutourDuLieu } from './web/lieu.page.tsx'
export {
  cheminAvecLieu,
  type MessageDeLieu,
  messageDeLieu,
  type VueMessageDeLieu,
  type VueOu,
  vueMessageDeLieu,
  vueOu,
} from './web/lieu-demande.view.ts'
export { PageDeListe } from './web/liste.page.tsx'
export { type VueElargissement, type VueListe, vueListe } from './web/liste.view.ts'
export { htmlListeDansUnTexte, type ListeDemandee } from './web/liste-dans-un-texte.tsx'
export { envoyerRss } from './web/rss.ts'
export { PeuDeResultats, Propositions } from './web/sans-resultat.page.tsx'
export { compter, nommerRubrique } from './web/titres.view.ts'
