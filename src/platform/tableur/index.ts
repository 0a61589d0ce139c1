export type { Feuille } from './cellule.ts'
export { csvEnMorceaux, ecrireLignesCsv, TYPE_CSV } from './csv.ts'
export { odsEnMorceaux, TYPE_ODS } from './ods.ts'
