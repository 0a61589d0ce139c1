export type { Feuille } from './cellule.ts'
export { csvEnFlux, ecrireLignesCsv, TYPE_CSV } from './csv.ts'
export { odsEnFlux, TYPE_ODS } from './ods.ts'
