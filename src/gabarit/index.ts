/** Les pièces des écrans : une page se compose d'elles, sans balisage ni style à elle quand une pièce existe. */
export { Accordeon, Alerte, CarteLien, Tableau } from './composants/blocs.tsx'
export { Bouton, LienBouton } from './composants/boutons.tsx'
export { CarteGeographique, type PointCarte } from './composants/carte-geographique.tsx'
export { ChampLieu } from './composants/champ-lieu.tsx'
export { type CaseACocher, Champ, ChampsCaches, Selection } from './composants/champs.tsx'
export { Etiquette, Pastilles } from './composants/etiquettes.tsx'
export type { Etape } from './composants/fil-d-ariane.tsx'
export { CasesFiltre, ColonneFiltres, GroupeFiltres } from './composants/filtres.tsx'
export { Icone } from './composants/icone.tsx'
export type { NomIcone } from './composants/icones.ts'
export { Image, type ImageAMontrer } from './composants/image.tsx'
export { LienCourriel, LienTelephone } from './composants/joindre.tsx'
export type { Json } from './composants/json-ld.tsx'
export { LienExterne, LienOuvert } from './composants/lien-externe.tsx'
export { Pagination } from './composants/pagination.tsx'
export { BoutonsPartage } from './composants/partage.tsx'
export { BarreRecherche } from './composants/recherche.tsx'
export {
  CarteResultat,
  type Fait,
  Faits,
  ListeResultats,
  MiseEnPageResultats,
  type NiveauTitre,
  TitreResultats,
} from './composants/resultats.tsx'
export { Abbr, SIGLES } from './composants/sigles.tsx'
export { Sommaire } from './composants/sommaire.tsx'
export {
  type ContexteDeRendu,
  creerContexte,
  type HabillageEditorial,
  type LienEcrit,
} from './contexte.ts'
export { envoyerPage } from './envoyer-page.ts'
export { PageFicheAbsente } from './fiche/fiche-absente.page.tsx'
export {
  enregistrerFiches,
  type RubriqueDeFiches,
  repondreInconnue,
  repondreRetiree,
} from './fiche/fiches.routes.ts'
export {
  BlocEssentiel,
  CarteSession,
  type ElementEssentiel,
  EnteteFiche,
  ListeDefinitions,
  ListeSessions,
  MiseEnPageFiche,
  Section,
  TexteRiche,
} from './fiche/mise-en-page.tsx'
export { type FicheProche, ListeDeFiches, SectionProches } from './fiche/proches.page.tsx'
export { listerProches, type ProchesDuTexte } from './fiche/proches.ts'
export { type AdresseRss, Page } from './page.tsx'
export { marquerAncienne } from './page-ancienne.tsx'
export { liensDuPortail } from './pied.tsx'
export { dejaRendu, garderLesRendus, rendre, rendreFragment } from './rendre.ts'
