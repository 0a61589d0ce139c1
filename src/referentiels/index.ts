export { lireCentres } from './adapters/centres.ts'
export {
  apprendrePositions,
  chargerCommunes,
  enregistrerCentres,
  type ReleveCommune,
  rafraichirCommunes,
  semerCommunes,
} from './adapters/communes.pg.ts'
export { lireCommunes } from './adapters/communes-npm.ts'
export type {
  Commune,
  Lieu,
  Precision,
  RepertoireCommunes,
  Territoires,
} from './domain/commune.ts'
export {
  type Departement,
  departementDeInsee,
  departementsDeRegion,
  libelleDepartement,
  libelleRegion,
  regionActuelle,
  regionDeDepartement,
} from './domain/departements.ts'
export { DOMAINES, type DomaineFormation, domaineDeFormacode, libelleDomaine } from './domain/domaines.ts'
export {
  FAMILLES_FINANCEUR,
  type FamilleFinanceur,
  familleFinanceur,
  libelleFamilleFinanceur,
  libelleFinanceur,
} from './domain/financeurs.ts'
export {
  libelleNiveau,
  libelleNiveauCourt,
  NIVEAUX,
  type Niveau,
  niveauDeCodeLheo,
} from './domain/niveaux.ts'
export {
  FAMILLES_PUBLIC,
  type FamillePublic,
  famillePublic,
  libelleFamillePublic,
  libellePublic,
} from './domain/publics.ts'
export { creerRepertoire } from './domain/repertoire.ts'
export {
  libelleTable,
  type TablesLheo,
} from './domain/tables-lheo.ts'
export { creerTerritoires } from './domain/territoires.ts'
