import { actualiteDePublication } from '../../actualite/adapters/lire-actualite.ts'
import { manifestationDePublication } from '../../agenda/adapters/lire-manifestation.ts'
import { lectureEncarts } from '../../encart/adapters/lire-encart.ts'
import { lecturePagesInfos } from '../../infos/adapters/lire-page-infos.ts'
import { lectureMenus } from '../../menu/adapters/lire-menu.ts'
import { lecturePagesLegales } from '../../pages-legales/adapters/lire-page-legale.ts'
import { lectureParcours } from '../../parcours/adapters/lire-parcours.ts'
import { lectureQuestions } from '../../question/adapters/lire-question.ts'
import { ressourceDePublication } from '../../ressource/adapters/lire-ressource.ts'
import { structureDePublication } from '../../structure/adapters/lire-structure.ts'
import type { LecturesApercu, Lire } from '../domain/lectures-apercu.ts'
import { assainirHtml } from './assainir-html.ts'
import { lectureRedirections } from './lire-redirection.ts'

/** Un brouillon est assaini comme le sera sa publication, quelle que soit sa provenance. */
export function lireAssaini<Valeur>(lire: Lire<Valeur>): Lire<Valeur> {
  return (publication) => lire({ ...publication, html: assainirHtml(publication.html) })
}

export const LECTURES_APERCU: LecturesApercu = {
  structure: structureDePublication,
  ressource: lireAssaini(ressourceDePublication),
  actualite: lireAssaini(actualiteDePublication),
  manifestation: lireAssaini(manifestationDePublication),
  pageInfos: lireAssaini(lecturePagesInfos.dePublication),
  parcours: lireAssaini(lectureParcours.dePublication),
  question: lireAssaini(lectureQuestions.dePublication),
  encart: lectureEncarts.dePublication,
  menu: lectureMenus.dePublication,
  pageLegale: lireAssaini(lecturePagesLegales.dePublication),
  redirection: lectureRedirections.dePublication,
}
