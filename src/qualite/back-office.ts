/** Porte de la qualité pour le back-office : lire ce que le portail a mesuré, sans page Preact. */
export { lireBilan } from './adapters/bilan.pg.ts'
export {
  type FormationEnCause,
  lireFormationsEnCause,
  parcourirFormationsEnCause,
} from './adapters/formations-en-cause.pg.ts'
export { lireEtatDesLiens, lireLiensMorts } from './adapters/liens.pg.ts'
export { lireEvolution, type ReleveDeQualite } from './adapters/releves.pg.ts'
export type { QualiteMesuree, QualiteOrganisme } from './domain/bilan.ts'
export {
  estMesure,
  IDS_MESURES,
  type IdMesure,
  LIBELLES_SEVERITE,
  MESURES,
  PENALITES,
} from './domain/mesures.ts'
export { LIBELLES_CAUSES } from './domain/verdict.ts'
