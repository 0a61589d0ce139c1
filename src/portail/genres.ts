import { type CollectionsDe, GENRES as DU_CONTENU, type GenreMontre } from '../contenu/index.ts'
import { dispositifs } from '../financement/index.ts'

/** Tous les genres du portail, de quelque domaine qu'ils soient ; ceux de `contenu` en dernier, comme ses redirections. */
export const GENRES = [dispositifs, ...DU_CONTENU] as const satisfies readonly GenreMontre[]

/** Leurs fiches, chacune sous le nom de son dossier. */
export type Collections = CollectionsDe<(typeof GENRES)[number]>
