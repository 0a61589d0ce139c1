import { z } from 'zod'
import { actualiteDePublication } from '../../actualite/adapters/lire-actualite.ts'
import { manifestationDePublication } from '../../agenda/adapters/lire-manifestation.ts'
import { lectureEncarts } from '../../encart/adapters/lire-encart.ts'
import { lecturePagesInfos } from '../../infos/adapters/lire-page-infos.ts'
import { creerArbreInfos } from '../../infos/domain/arbre-infos.ts'
import { lectureMenus } from '../../menu/adapters/lire-menu.ts'
import type { Menu } from '../../menu/domain/menu.ts'
import { lecturePagesLegales } from '../../pages-legales/adapters/lire-page-legale.ts'
import type { PageLegale } from '../../pages-legales/domain/page-legale.ts'
import { lectureParcours } from '../../parcours/adapters/lire-parcours.ts'
import { lectureQuestions } from '../../question/adapters/lire-question.ts'
import { LIBELLES_THEMES } from '../../ressource/domain/vocabulaire-ressource.ts'
import { cheminDePublication, cheminParcours } from '../domain/chemins.ts'
import type { Publiee } from '../domain/collection-suivie.ts'
import type { AdresseEditoriale, Editorial } from '../domain/editorial.ts'
import type { PublicationLue } from '../domain/publication.ts'
import type { Redirection } from '../domain/redirection.ts'
import { resoudreRedirections } from '../domain/suivre-redirections.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../domain/vocabulaire-editorial.ts'
import type { LecturePublication } from './collection-de-publications.ts'
import type { LectureDeContenu } from './lecture-de-contenu.ts'
import { lectureRedirections } from './lire-redirection.ts'

/** Les types gardés en mémoire. */
export const TYPES_EDITORIAUX = [
  'page-infos',
  'parcours',
  'question',
  'encart',
  'menu',
  'page-legale',
  'redirection',
  'actualite',
  'manifestation',
  'dispositif',
] as const

export type TypeEditorial = (typeof TYPES_EDITORIAUX)[number]

/** Publications par type ; ce qui ne suit pas son schéma n'est pas montré. */
export function assemblerEditorial(
  publiees: ReadonlyMap<string, readonly PublicationLue[]>,
  version: string,
): Editorial {
  const lirePubliees = <Valeur>(type: TypeEditorial, lire: LecturePublication<Valeur>) =>
    (publiees.get(type) ?? []).flatMap((publication): readonly Publiee<Valeur>[] => {
      const valeur = lire(publication)
      const { publieeLe, modifieeLe } = publication
      return valeur === undefined ? [] : [{ valeur, publieeLe, modifieeLe }]
    })
  const lire = <Valeur>(type: TypeEditorial, { dePublication }: LectureDeContenu<Valeur>) =>
    lirePubliees(type, dePublication).map(({ valeur }) => valeur)
  const anciens = new Map(
    (publiees.get('page-infos') ?? []).map(({ id, anciensSegments = [] }) => [id, anciensSegments]),
  )
  const infos = creerArbreInfos(lire('page-infos', lecturePagesInfos), anciens)
  const parcours = lire('parcours', lectureParcours)
  const dates = new Map(
    [...publiees.values()].flat().map(({ type, id, modifieeLe }) => [`${type} ${id}`, modifieeLe]),
  )
  const dater = (cle: string, chemin: string): readonly AdresseEditoriale[] => {
    const modifieeLe = dates.get(cle)
    return modifieeLe === undefined ? [] : [{ chemin, modifieeLe }]
  }
  return {
    version,
    infos,
    parcours: parcours.toSorted((a, b) => rang(PROFILS, a.id) - rang(PROFILS, b.id)),
    questions: lire('question', lectureQuestions).toSorted(
      (a, b) => rang(THEMES, a.theme) - rang(THEMES, b.theme) || a.ordre - b.ordre || comparer(a, b),
    ),
    encarts: lire('encart', lectureEncarts).toSorted((a, b) => a.ordre - b.ordre || comparer(a, b)),
    menus: ranger(lire('menu', lectureMenus)),
    // Celles que l'équipe écrit l'emportent sur les anciennes adresses des fiches.
    destinations: resoudreRedirections([
      ...(publiees.get('dispositif') ?? []).flatMap(anciennesAdresses),
      ...lire('redirection', lectureRedirections),
    ]),
    pagesLegales: parIdentifiant(lire('page-legale', lecturePagesLegales)),
    actualites: lirePubliees('actualite', actualiteDePublication),
    manifestations: lirePubliees('manifestation', manifestationDePublication),
    adresses: [
      ...infos.noeuds.flatMap(({ page, chemin }) => dater(`page-infos ${page.id}`, chemin)),
      ...parcours.flatMap(({ id }) => dater(`parcours ${id}`, cheminParcours(id))),
    ],
  }
}

const PORTEUR = z.object({ anciensUrls: z.array(z.string()) })

/** Les redirections vers une fiche, de ses adresses d'avant. */
function anciennesAdresses({ type, id, titre, donnees }: PublicationLue): readonly Redirection[] {
  const vers = cheminDePublication({ type, id, titre })
  const anciennes = PORTEUR.safeParse(donnees).data?.anciensUrls ?? []
  return vers === undefined ? [] : anciennes.map((de) => ({ de, vers, permanente: true }))
}

const PROFILS = Object.keys(LIBELLES_PROFILS_VISITEUR)
const THEMES = Object.keys(LIBELLES_THEMES)
const rang = (cles: readonly string[], cle: string): number => cles.indexOf(cle)
const comparer = (a: { readonly titre: string }, b: { readonly titre: string }): number =>
  a.titre.localeCompare(b.titre, 'fr')

function ranger(menus: readonly Menu[]): Editorial['menus'] {
  const liens = (id: Menu['id']) => menus.find((menu) => menu.id === id)?.liens ?? []
  return { principal: liens('principal'), pied: liens('pied') }
}

function parIdentifiant(pages: readonly PageLegale[]): Editorial['pagesLegales'] {
  return Object.fromEntries(pages.map((page) => [page.id, page]))
}
