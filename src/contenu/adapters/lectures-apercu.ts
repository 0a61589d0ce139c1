import type { LecturesApercu, Lire } from '../domain/lectures-apercu.ts'
import { assainirHtml } from './assainir-html.ts'
import { actualiteDePublication } from './lire-actualite.ts'
import { lectureEncarts } from './lire-encart.ts'
import { manifestationDePublication } from './lire-manifestation.ts'
import { lectureMenus } from './lire-menu.ts'
import { lecturePagesInfos } from './lire-page-infos.ts'
import { lecturePagesLegales } from './lire-page-legale.ts'
import { lectureParcours } from './lire-parcours.ts'
import { lectureQuestions } from './lire-question.ts'
import { lectureRedirections } from './lire-redirection.ts'
import { ressourceDePublication } from './lire-ressource.ts'
import { structureDePublication } from './lire-structure.ts'

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
