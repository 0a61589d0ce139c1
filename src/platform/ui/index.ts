/** Les pièces des écrans : une page se compose d'elles, sans balisage ni style à elle quand une pièce existe. */
export { Accordeon, Alerte, CarteLien, Tableau } from './blocs.tsx'
export { Bouton, LienBouton } from './boutons.tsx'
export { CarteGeographique, type PointCarte } from './carte-geographique.tsx'
export { ChampLieu } from './champ-lieu.tsx'
export { type CaseACocherProps, Champ, Selection } from './champs.tsx'
export { Etiquette, Pastilles } from './etiquettes.tsx'
export {
  BlocEssentiel,
  CarteSession,
  type ElementEssentiel,
  EnteteFiche,
  ListeDefinitions,
  ListeSessions,
  MiseEnPageFiche,
  type Paire,
  Section,
  TexteRiche,
} from './fiche.tsx'
export type { Etape } from './fil-d-ariane.tsx'
export { CasesFiltre, ColonneFiltres, GroupeFiltres } from './filtres.tsx'
export {
  absolue,
  definirHabillageEditorial,
  definirInstance,
  definirManifeste,
  type HabillageEditorial,
  instanceEnService,
  type LienEcrit,
  type Manifeste,
  statique,
} from './habillage.ts'
export { Icone } from './icone.tsx'
export type { NomIcone } from './icones.ts'
export { Image, type ImageAMontrer } from './image.tsx'
export type { Json } from './json-ld.tsx'
export { LienExterne, LienOuvert } from './lien-externe.tsx'
export { type FluxRss, Page, type PageProps } from './page.tsx'
export { Pagination } from './pagination.tsx'
export { BoutonsPartage } from './partage.tsx'
export { liensDuPortail } from './pied.tsx'
export { BarreRecherche } from './recherche.tsx'
export { rendre, rendreFragment } from './rendre.ts'
export {
  CarteResultat,
  ContenuDeResultat,
  classeDeResultat,
  type Fait,
  Faits,
  ListeResultats,
  MiseEnPageResultats,
  type NiveauTitre,
  TitreResultats,
} from './resultats.tsx'
export { Abbr, type Sigle } from './sigles.tsx'
export { Sommaire } from './sommaire.tsx'
