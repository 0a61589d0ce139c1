import type { LecteurContenu } from '../domain/lecteur.ts'
import { lectureEncarts } from './lire-encart.ts'
import { lectureMenus } from './lire-menu.ts'
import { lecturePagesInfos } from './lire-page-infos.ts'
import { lecturePagesLegales } from './lire-page-legale.ts'
import { lectureParcours } from './lire-parcours.ts'
import { lectureQuestions } from './lire-question.ts'

/** Les fichiers éditoriaux de l'instance ; les redirections ont leur registre, `redirections.ts`. */
export const LECTEURS_EDITORIAUX: readonly LecteurContenu[] = [
  lecturePagesInfos.lecteur,
  lectureParcours.lecteur,
  lectureQuestions.lecteur,
  lectureEncarts.lecteur,
  lectureMenus.lecteur,
  lecturePagesLegales.lecteur,
]
