import { describe, expect, it } from 'vitest'
import { ACTUALITES } from '../../src/contenu/actualite/genre.ts'
import { MANIFESTATIONS } from '../../src/contenu/agenda/genre.ts'
import { ENCARTS } from '../../src/contenu/encart/genre.ts'
import { PAGES_INFOS } from '../../src/contenu/infos/genre.ts'
import { MENUS } from '../../src/contenu/menu/genre.ts'
import { PAGES_LEGALES } from '../../src/contenu/pages-legales/genre.ts'
import { PARCOURS as GENRE_PARCOURS } from '../../src/contenu/parcours/genre.ts'
import { QUESTIONS } from '../../src/contenu/question/genre.ts'
import { REDIRECTIONS } from '../../src/contenu/redirection/genre.ts'
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
    expect(ACTUALITES.lire(lue(traduite))).toEqual(ACTUALITE)
  })

  it.each([SALON, JOURNEE_EN_LIGNE])('manifestation $id', (manifestation) => {
    const saisie = manifestations.reprendre(manifestation, CORPS)
    expect(MANIFESTATIONS.lire(lue(traduireManifestation(saisie, { html, image })))).toEqual(manifestation)
  })

  it('page infos+, sous sa page parente', () => {
    const saisie = pagesInfos.reprendre(PAGE_INFOS, CORPS, 12)
    expect(saisie.parent).toBe(12)
    const traduite = traduirePageInfos(saisie, { html, image, parent: PAGE_INFOS.parent })
    expect(PAGES_INFOS.lire(traduite)).toEqual(PAGE_INFOS)
  })

  it('parcours', () => {
    const traduite = traduireParcours(parcours.reprendre(PARCOURS, CORPS), { html, image, adresses })
    expect(GENRE_PARCOURS.lire(traduite)).toEqual(PARCOURS)
  })

  it('question', () => {
    const traduite = traduireQuestion(questions.reprendre(QUESTION, CORPS), { html })
    expect(QUESTIONS.lire(traduite)).toEqual(QUESTION)
  })

  it('encart', () => {
    const traduite = traduireEncart(encarts.reprendre(ENCART), { image, adresses })
    expect(ENCARTS.lire(traduite)).toEqual(ENCART)
  })

  it('menu', () => {
    const traduite = traduireMenu(menus.reprendre(MENU), adresses)
    expect(MENUS.lire(traduite)).toEqual(MENU)
  })

  it.each([DECLARATION, MENTIONS, ECO_CONCEPTION])('page légale $id', (page) => {
    const traduite = traduirePageLegale(pagesLegales.reprendre(page, CORPS), { html })
    expect(PAGES_LEGALES.lire(traduite)).toEqual(page)
  })

  it('redirection', () => {
    const traduite = traduireRedirection(redirections.reprendre(REDIRECTION))
    expect(traduite.id).toBe(REDIRECTION.de)
    expect(REDIRECTIONS.lire(traduite)).toEqual(REDIRECTION)
  })
})
