import { actualites } from './actualite/pages.ts'
import { manifestations } from './agenda/pages.ts'
import { encarts } from './encart/pages.ts'
import { pagesInfos } from './infos/pages.ts'
import { menus } from './menu/pages.ts'
import { pagesLegales } from './pages-legales/pages.ts'
import { parcours } from './parcours/pages.ts'
import { questions } from './question/pages.ts'
import { redirections } from './redirection/pages.ts'
import { ressources } from './ressource/pages.ts'
import type { EditorialCommun } from './socle/domain/editorial.ts'
import type { MemoireDe } from './socle/domain/genre.ts'
import type { GenreMontre } from './socle/web/genre-montre.ts'
import { structures } from './structure/pages.ts'

/** Les genres de ce domaine : en ajouter un, c'est un dossier et une ligne. Tout ce qui les énumère parcourt cette liste. */
export const GENRES = [
  structures,
  ressources,
  actualites,
  manifestations,
  pagesLegales,
  pagesInfos,
  parcours,
  questions,
  encarts,
  menus,
  // La dernière : une redirection que l'équipe écrit l'emporte sur celles que portent d'autres genres.
  redirections,
] as const satisfies readonly GenreMontre[]

type UnGenre = (typeof GENRES)[number]

export type TypePublication = UnGenre['type']

/** Ce que l'équipe publie et que toutes les pages connaissent. */
export type Editorial = EditorialCommun & MemoireDe<UnGenre>
