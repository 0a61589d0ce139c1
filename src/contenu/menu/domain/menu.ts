import type { Lu, Texte } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES } from '../schema.ts'
import type { IdMenu } from './menus.ts'

/** Les liens que l'équipe ajoute à un menu, dans l'ordre, et les rubriques de l'en-tête qu'elle a réglées. */
export type Menu = Pick<Texte<IdMenu>, 'id'> & Lu<typeof DONNEES>
