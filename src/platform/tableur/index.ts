export type { Cellule, Feuille, Ligne } from './cellule.ts'
export { csvEnFlux, ecrireCsv, TYPE_CSV } from './csv.ts'
export { ecrireOds, odsEnFlux, TYPE_ODS } from './ods.ts'
