import {
  actualiteDePublication,
  lectureEncarts,
  lectureMenus,
  lecturePagesInfos,
  lecturePagesLegales,
  lectureParcours,
  lectureQuestions,
  lectureRedirections,
  manifestationDePublication,
  ressourceDePublication,
  structureDePublication,
} from '../../src/contenu/back-office.ts'
import { dispositifDePublication } from '../../src/financement/back-office.ts'
import { reprendre as reprendreActualite } from '../collections/actualites/reprendre.ts'
import { reprendre as reprendreDispositif } from '../collections/dispositifs/reprendre.ts'
import { reprendre as reprendreEncart } from '../collections/encarts/reprendre.ts'
import { reprendre as reprendreManifestation } from '../collections/manifestations/reprendre.ts'
import { reprendre as reprendreMenu } from '../collections/menus/reprendre.ts'
import { reprendre as reprendrePageInfos } from '../collections/pages-infos/reprendre.ts'
import { reprendre as reprendrePageLegale } from '../collections/pages-legales/reprendre.ts'
import { reprendre as reprendreParcours } from '../collections/parcours/reprendre.ts'
import { reprendre as reprendreQuestion } from '../collections/questions/reprendre.ts'
import { reprendre as reprendreRedirection } from '../collections/redirections/reprendre.ts'
import { reprendre as reprendreRessource } from '../collections/ressources/reprendre.ts'
import { reprendre as reprendreStructure } from '../collections/structures/reprendre.ts'
import { corpsDe } from './corps.ts'
import { documentDe } from './documents.ts'
import { parentsDAbord } from './ordre-des-pages.ts'
import { menusParDefaut, pagesLegalesParDefaut } from './par-defaut.ts'
import { type RepriseDeType, repriseDe } from './reprise.ts'

const PUBLIE = { _status: 'published' } as const
/** Les crochets savent que le document vient des fichiers. */
const OPTIONS = { depth: 0, context: { semis: true } }

/** De quelle collection relève chaque type, dans l'ordre où ils peuvent se citer. */
export const REPRISES: readonly RepriseDeType[] = [
  repriseDe({
    type: 'dispositif',
    collection: 'dispositifs',
    lire: dispositifDePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreDispositif(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'dispositifs', data })
    },
  }),
  repriseDe({
    type: 'ressource',
    collection: 'ressources',
    lire: ressourceDePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreRessource(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'ressources', data })
    },
  }),
  repriseDe({
    type: 'structure',
    collection: 'structures',
    lire: structureDePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreStructure(valeur), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'structures', data })
    },
  }),
  repriseDe({
    type: 'actualite',
    collection: 'actualites',
    lire: actualiteDePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreActualite(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'actualites', data })
    },
  }),
  repriseDe({
    type: 'manifestation',
    collection: 'manifestations',
    lire: manifestationDePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreManifestation(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'manifestations', data })
    },
  }),
  repriseDe({
    type: 'page-infos',
    collection: 'pages-infos',
    lire: lecturePagesInfos.dePublication,
    ordonner: parentsDAbord,
    creer: async (payload, valeur) => {
      const { html, parent } = valeur
      const audessus = parent === undefined ? undefined : await documentDe(payload, 'pages-infos', parent)
      const data = { ...reprendrePageInfos(valeur, corpsDe(html), audessus), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'pages-infos', data })
    },
  }),
  repriseDe({
    type: 'parcours',
    collection: 'parcours',
    lire: lectureParcours.dePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreParcours(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'parcours', data })
    },
  }),
  repriseDe({
    type: 'question',
    collection: 'questions',
    lire: lectureQuestions.dePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreQuestion(valeur, corpsDe(valeur.html)), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'questions', data })
    },
  }),
  repriseDe({
    type: 'encart',
    collection: 'encarts',
    lire: lectureEncarts.dePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreEncart(valeur), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'encarts', data })
    },
  }),
  repriseDe({
    type: 'menu',
    collection: 'menus',
    lire: lectureMenus.dePublication,
    parDefaut: menusParDefaut,
    creer: (payload, valeur) => {
      const data = { ...reprendreMenu(valeur), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'menus', data })
    },
  }),
  repriseDe({
    type: 'page-legale',
    collection: 'pages-legales',
    lire: lecturePagesLegales.dePublication,
    parDefaut: pagesLegalesParDefaut,
    creer: (payload, valeur) => {
      const corps = valeur.html === '' ? undefined : corpsDe(valeur.html)
      const data = { ...reprendrePageLegale(valeur, corps), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'pages-legales', data })
    },
  }),
  repriseDe({
    type: 'redirection',
    collection: 'redirections',
    lire: lectureRedirections.dePublication,
    creer: (payload, valeur) => {
      const data = { ...reprendreRedirection(valeur), ...PUBLIE }
      return payload.create({ ...OPTIONS, collection: 'redirections', data })
    },
  }),
]
