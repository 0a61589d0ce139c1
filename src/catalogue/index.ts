export { creerCatalogue } from './adapters/catalogue.pg.ts'
export { empreintesPubliees } from './adapters/empreintes.pg.ts'

export { lireLheo } from './adapters/lheo/lire-lheo.ts'

export type {
  Catalogue,
  FicheOrganisme,
  Statistiques,
} from './domain/catalogue.ts'
export { estVisible, etatSession, visibleJusquau } from './domain/etat-session.ts'
export type {
  Action,
  Adresse,
  Coordonnees,
  Formation,
  Session,
} from './domain/formation.ts'

export { dureeHeures, numeroOrganisme, suiviADistance } from './domain/regles.ts'
export { adressesUtiles } from './web/adresse-web.ts'
export { traduireRecherche } from './web/anciennes-adresses.routes.ts'
export { enregistrerRoutesCatalogue } from './web/catalogue.routes.ts'
export { cheminFormation, cheminOrganisme } from './web/chemins.ts'
export type { MetiersVises } from './web/dependances.ts'
