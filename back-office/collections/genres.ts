import { actualites } from './actualites/index.ts'
import { dispositifs } from './dispositifs/index.ts'
import { encarts } from './encarts/index.ts'
import type { GenreEditorial } from './genre-editorial.ts'
import { manifestations } from './manifestations/index.ts'
import { menus } from './menus/index.ts'
import { pagesInfos } from './pages-infos/index.ts'
import { pagesLegales } from './pages-legales/index.ts'
import { parcours } from './parcours/index.ts'
import { questions } from './questions/index.ts'
import { redirections } from './redirections/index.ts'
import { ressources } from './ressources/index.ts'
import { structures } from './structures/index.ts'

/**
 * Les genres de contenu que l'équipe rédige, dans l'ordre du menu : en ajouter un, c'est un dossier et une ligne. Droits,
 * menu, liens, reprise des fichiers : tout ce qui les énumère parcourt cette liste.
 */
export const GENRES_EDITORIAUX: readonly GenreEditorial[] = [
  actualites,
  manifestations,
  pagesInfos,
  parcours,
  questions,
  dispositifs,
  ressources,
  structures,
  encarts,
  menus,
  redirections,
  pagesLegales,
]
