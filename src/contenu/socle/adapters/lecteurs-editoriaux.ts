import { lectureEncarts } from '../../encart/adapters/lire-encart.ts'
import { lecturePagesInfos } from '../../infos/adapters/lire-page-infos.ts'
import { lectureMenus } from '../../menu/adapters/lire-menu.ts'
import { lecturePagesLegales } from '../../pages-legales/adapters/lire-page-legale.ts'
import { lectureParcours } from '../../parcours/adapters/lire-parcours.ts'
import { lectureQuestions } from '../../question/adapters/lire-question.ts'
import type { LecteurContenu } from '../domain/lecteur.ts'

/** Les fichiers éditoriaux de l'instance ; les redirections ont leur registre, `redirections.ts`. */
export const LECTEURS_EDITORIAUX: readonly LecteurContenu[] = [
  lecturePagesInfos.lecteur,
  lectureParcours.lecteur,
  lectureQuestions.lecteur,
  lectureEncarts.lecteur,
  lectureMenus.lecteur,
  lecturePagesLegales.lecteur,
]
