/** Porte de la liste à facettes : déclarer une liste, la lire dans une adresse, la montrer, quel que soit l'exécuteur. */

export {
  aDesLieux,
  type Declaration,
  type FacetteDeclaree,
  type FiltreDeDates,
} from './domain/declaration.ts'
export type { Executeur, FacetteComptee, Reponse, ValeurComptee } from './domain/executeur.ts'
export type { LieuDemande, Requete } from './domain/requete.ts'
export {
  analyserRequete,
  PAR_PAGE,
  parametresDe,
  RANG_MAXIMAL,
  RAYON_PAR_DEFAUT,
} from './usecases/analyser-requete.ts'
export { ecrireRequete, type Parametre } from './usecases/ecrire-requete.ts'
export { elargir } from './usecases/elargir.ts'
export {
  executeurEnMemoire,
  type FacetteEnMemoire,
  facetteDe,
  type ListeEnMemoire,
  trouverTout,
} from './usecases/executeur-en-memoire.ts'
export { filtresActifs, sansFiltre } from './usecases/filtres-actifs.ts'
export { trouverPage } from './usecases/trouver-page.ts'
export { cheminFlux, cheminRecherche } from './web/chemins.ts'
export { parametresDesFiltres } from './web/filtres.view.ts'
export { LienRss } from './web/lien-rss.page.tsx'
export { PageDeListe } from './web/liste.page.tsx'
export { type VueListe, vueListe } from './web/liste.view.ts'
export { htmlListeDansUnTexte, type ListeDemandee } from './web/liste-dans-un-texte.tsx'
export { envoyerRss } from './web/rss.ts'
export { compter, nommerRubrique } from './web/titres.view.ts'
