import type { Editorial } from './genres.ts'
import { creerArbreInfos } from './infos/domain/arbre-infos.ts'
import type { PageInfos } from './infos/domain/page-infos.ts'
import type { Parcours } from './parcours/domain/parcours.ts'
import type { Question } from './question/domain/question.ts'
import type { PagesRetirees } from './socle/domain/editorial.ts'

/** Ce que l'équipe publie, vide sauf ce que le test y met. */
export function editorialDeTest(contenu: Partial<Editorial> = {}): Editorial {
  return {
    version: '1',
    infos: creerArbreInfos([]),
    parcours: [],
    questions: [],
    encarts: [],
    menus: { principal: [], pied: [] },
    rubriquesDuMenu: [],
    destinations: new Map(),
    pagesLegales: {},
    actualites: [],
    manifestations: [],
    adresses: [],
    ...contenu,
  }
}

export const pageInfosDeTest = (champs: Partial<PageInfos> & Pick<PageInfos, 'id'>): PageInfos => ({
  titre: champs.id,
  resume: `Résumé de ${champs.id}.`,
  html: '<p>Texte.</p>',
  segment: champs.id,
  ordre: 1,
  profils: [],
  themes: [],
  ...champs,
})

export const parcoursDeTest: Parcours = {
  id: 'lyceen',
  titre: 'Préparer la suite',
  resume: 'Un résumé.',
  html: '<p>Une introduction.</p>',
  etapes: [
    { titre: 'Chercher', texte: 'Regardez.', liens: [{ libelle: 'Formations', adresse: '/formations' }] },
    {
      titre: 'Vérifier',
      texte: 'Lisez.',
      liens: [{ libelle: 'Ailleurs', adresse: 'https://ailleurs.example/' }],
    },
  ],
}

export const questionDeTest: Question = {
  id: 'qui-paie',
  titre: 'Qui paie ?',
  html: '<p>La Région, <strong>souvent</strong>.</p>',
  theme: 'financement',
  profils: ['lyceen'],
  ordre: 1,
}

export const RIEN_DE_RETIRE: PagesRetirees = async () => undefined
