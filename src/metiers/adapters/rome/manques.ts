import { FICHIERS_ROME, type TablesRome } from '../../domain/rome/tables.ts'

/** Ce que les fiches ne montreront pas : chaque rubrique, et les fichiers dont un suffit à la remplir. */
const RUBRIQUES = [
  ['appellations'],
  ['textes'],
  ['mobilites'],
  ['domaines', 'arborescence'],
  ['interets'],
  ['riasec'],
  ['liens'],
  ['competences', 'savoirs'],
] as const

/** Les rubriques laissées vides faute de fichier, en mots de tous les jours. */
export function manques(tables: TablesRome): readonly string[] {
  return RUBRIQUES.filter((fichiers) => fichiers.every((fichier) => tables[fichier].length === 0)).map(
    ([fichier]) => FICHIERS_ROME[fichier].sans,
  )
}
