import { LISTES_EDITORIALES } from '../../src/contenu/socle/domain/recherche-enregistree.ts'
import { IDS_LISTES } from '../../src/recherche/back-office.ts'

/** Les listes qu'un texte peut montrer : celles des moteurs de recherche, puis celles de l'équipe. */
export const LISTES: readonly string[] = [...IDS_LISTES, ...LISTES_EDITORIALES]
