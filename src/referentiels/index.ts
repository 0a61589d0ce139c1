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
export type { Commune, Lieu, RepertoireCommunes, Territoires } from './domain/commune.ts'
export {
  CODES_DES_DEPARTEMENTS,
  departementDeCodePostal,
  departementDeInsee,
  departementsDeRegion,
  libelleDepartement,
  libelleRegion,
  reconnaitreDepartement,
  reconnaitreRegion,
  regionActuelle,
  regionDeDepartement,
} from './domain/departements.ts'
export { domaineDeFormacode, libelleDomaine } from './domain/domaines.ts'
export {
  FAMILLES_FINANCEUR,
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
export { prefectureDe } from './domain/prefectures.ts'
export { FAMILLES_PUBLIC, famillePublic, libelleFamillePublic, libellePublic } from './domain/publics.ts'
export { creerRepertoire } from './domain/repertoire.ts'
export { type CommuneRetrouvee, corrigerAdresse, retrouverCommune } from './domain/retrouver-commune.ts'
export { estEnFrance, estPresDeLaCommune } from './domain/situation.ts'
export { libelleTable } from './domain/tables-lheo.ts'
export { creerTerritoires } from './domain/territoires.ts'
