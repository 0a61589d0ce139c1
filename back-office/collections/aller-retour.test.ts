import { describe, expect, it } from 'vitest'
import { actualiteDePublication } from '../../src/contenu/actualite/adapters/lire-actualite.ts'
import { manifestationDePublication } from '../../src/contenu/agenda/adapters/lire-manifestation.ts'
import { lectureEncarts } from '../../src/contenu/encart/adapters/lire-encart.ts'
import { lecturePagesInfos } from '../../src/contenu/infos/adapters/lire-page-infos.ts'
import { lectureMenus } from '../../src/contenu/menu/adapters/lire-menu.ts'
import { lecturePagesLegales } from '../../src/contenu/pages-legales/adapters/lire-page-legale.ts'
import { lectureParcours } from '../../src/contenu/parcours/adapters/lire-parcours.ts'
import { lectureQuestions } from '../../src/contenu/question/adapters/lire-question.ts'
import { lectureRedirections } from '../../src/contenu/socle/adapters/lire-redirection.ts'
import type { Publication, PublicationLue } from '../../src/contenu/socle/domain/publication.ts'
import * as actualites from './actualites/reprendre.ts'
import { traduire as traduireActualite } from './actualites/traduire.ts'
import { CORPS } from './editorial.fixture.ts'
import * as encarts from './encarts/reprendre.ts'
import { traduire as traduireEncart } from './encarts/traduire.ts'
import {
  ACTUALITE,
  DECLARATION,
  ECO_CONCEPTION,
  ENCART,
  JOURNEE_EN_LIGNE,
  MENTIONS,
  MENU,
  PAGE_INFOS,
  PARCOURS,
  QUESTION,
  REDIRECTION,
  SALON,
} from './exemples.fixture.ts'
import * as manifestations from './manifestations/reprendre.ts'
import { traduire as traduireManifestation } from './manifestations/traduire.ts'
import * as menus from './menus/reprendre.ts'
import { traduire as traduireMenu } from './menus/traduire.ts'
import * as pagesInfos from './pages-infos/reprendre.ts'
import { traduire as traduirePageInfos } from './pages-infos/traduire.ts'
import * as pagesLegales from './pages-legales/reprendre.ts'
import { traduire as traduirePageLegale } from './pages-legales/traduire.ts'
import * as parcours from './parcours/reprendre.ts'
import { traduire as traduireParcours } from './parcours/traduire.ts'
import * as questions from './questions/reprendre.ts'
import { traduire as traduireQuestion } from './questions/traduire.ts'
import * as redirections from './redirections/reprendre.ts'
import { traduire as traduireRedirection } from './redirections/traduire.ts'

const html = '<p>Texte.</p>'
const image = undefined
const adresses = new Map<string, string>()
const instant = new Date('2026-11-25T10:00:00Z')
const lue = (publication: Publication): PublicationLue => ({
  ...publication,
  origine: 'back-office',
  texte: '',
  publieeLe: instant,
  modifieeLe: instant,
})

describe('saisie puis publication : le portail relit l’objet d’origine', () => {
  it('actualité', () => {
    const traduite = traduireActualite(actualites.reprendre(ACTUALITE, CORPS), { html, image })
    expect(actualiteDePublication(lue(traduite))).toEqual(ACTUALITE)
  })

  it.each([SALON, JOURNEE_EN_LIGNE])('manifestation $id', (manifestation) => {
    const saisie = manifestations.reprendre(manifestation, CORPS)
    expect(manifestationDePublication(lue(traduireManifestation(saisie, { html, image })))).toEqual(
      manifestation,
    )
  })

  it('page infos+, sous sa page parente', () => {
    const saisie = pagesInfos.reprendre(PAGE_INFOS, CORPS, 12)
    expect(saisie.parent).toBe(12)
    const traduite = traduirePageInfos(saisie, { html, image, parent: PAGE_INFOS.parent })
    expect(lecturePagesInfos.dePublication(traduite)).toEqual(PAGE_INFOS)
  })

  it('parcours', () => {
    const traduite = traduireParcours(parcours.reprendre(PARCOURS, CORPS), { html, image, adresses })
    expect(lectureParcours.dePublication(traduite)).toEqual(PARCOURS)
  })

  it('question', () => {
    const traduite = traduireQuestion(questions.reprendre(QUESTION, CORPS), { html })
    expect(lectureQuestions.dePublication(traduite)).toEqual(QUESTION)
  })

  it('encart', () => {
    const traduite = traduireEncart(encarts.reprendre(ENCART), { image, adresses })
    expect(lectureEncarts.dePublication(traduite)).toEqual(ENCART)
  })

  it('menu', () => {
    const traduite = traduireMenu(menus.reprendre(MENU), adresses)
    expect(lectureMenus.dePublication(traduite)).toEqual(MENU)
  })

  it.each([DECLARATION, MENTIONS, ECO_CONCEPTION])('page légale $id', (page) => {
    const traduite = traduirePageLegale(pagesLegales.reprendre(page, CORPS), { html })
    expect(lecturePagesLegales.dePublication(traduite)).toEqual(page)
  })

  it('redirection', () => {
    const traduite = traduireRedirection(redirections.reprendre(REDIRECTION))
    expect(traduite.id).toBe(REDIRECTION.de)
    expect(lectureRedirections.dePublication(traduite)).toEqual(REDIRECTION)
  })
})
