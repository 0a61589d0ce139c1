/** Rubriques du portail : le menu, le plan du site et le pied de page s'en déduisent. Une page absente n'y est pas. */
export interface Rubrique<Id extends string = string> {
  readonly id: Id
  readonly libelle: string
  readonly chemin: string
}

const rubrique = <const Id extends string>(id: Id, libelle: string): Rubrique<Id> => ({
  id,
  libelle,
  chemin: `/${id}`,
})

/** Premier niveau de l'en-tête : toujours visible quand la place y est. */
export const BARRE = [
  rubrique('formations', 'Formations'),
  rubrique('metiers', 'Métiers'),
  rubrique('financements', 'Financements'),
  rubrique('organismes', 'Organismes'),
  rubrique('structures', 'Structures près de chez moi'),
] as const

const A_LIRE = [
  rubrique('ressources', 'Ressources'),
  rubrique('actualites', 'Actualités'),
  rubrique('agenda', 'Agenda'),
] as const

export const MENU = [...BARRE, ...A_LIRE] as const

/** Rubriques à lire, que l'équipe écrit. */
export const INFORMER = [
  rubrique('parcours', 'Parcours par profil'),
  rubrique('infos', 'S’informer'),
  rubrique('faq', 'Questions fréquentes'),
] as const

/** Second niveau de l'en-tête : ce que « S'informer » déplie, avant les liens de l'équipe. */
export const DEPLIES = [...INFORMER, ...A_LIRE] as const

const RUBRIQUES_DU_MENU = [...BARRE, ...DEPLIES] as const

export type IdDeMenu = (typeof RUBRIQUES_DU_MENU)[number]['id']

/** Les rubriques que l'équipe peut renommer, déplacer ou retirer de l'en-tête, dans leur ordre d'origine. */
export const LIBELLES_DU_MENU: Readonly<Record<IdDeMenu, string>> = libellesDe(RUBRIQUES_DU_MENU)

function libellesDe<Id extends string>(rubriques: readonly Rubrique<Id>[]): Readonly<Record<Id, string>> {
  const libelles: Partial<Record<Id, string>> = {}
  for (const { id, libelle } of rubriques) libelles[id] = libelle
  return Object.assign(libelles)
}

export const PLACES = {
  barre: 'Premier niveau, toujours visible',
  deplie: 'Sous « S’informer »',
  cachee: 'Hors du menu',
} as const

/** Ce que l'équipe change à une rubrique de l'en-tête. */
export interface RubriqueReglee {
  readonly rubrique: IdDeMenu
  /** Absent : son nom d'origine. */
  readonly libelle?: string
  readonly place: keyof typeof PLACES
}

/** Où se trouve une rubrique tant que rien ne la déplace. */
const placeDOrigine = (voulue: string): 'barre' | 'deplie' =>
  BARRE.some(({ id }) => id === voulue) ? 'barre' : 'deplie'

/** Les deux niveaux de l'en-tête : les rubriques réglées, dans l'ordre des réglages, puis les autres à leur place d'origine. */
export function arranger(reglees: readonly RubriqueReglee[]): {
  readonly barre: readonly Rubrique<IdDeMenu>[]
  readonly deplies: readonly Rubrique<IdDeMenu>[]
} {
  const autres = RUBRIQUES_DU_MENU.filter(({ id }) => !reglees.some(({ rubrique }) => rubrique === id))
  const toutes = [
    ...reglees,
    ...autres.map(({ id }): RubriqueReglee => ({ rubrique: id, place: placeDOrigine(id) })),
  ]
  const a = (voulue: RubriqueReglee['place']) =>
    toutes
      .filter(({ place }) => place === voulue)
      .flatMap(({ rubrique: reglee, libelle }) =>
        RUBRIQUES_DU_MENU.filter(({ id }) => id === reglee).map((origine) => ({
          ...origine,
          libelle: libelle ?? origine.libelle,
        })),
      )
  return { barre: a('barre'), deplies: a('deplie') }
}

export const PIED = [
  rubrique('accessibilite', 'Accessibilité'),
  rubrique('mentions-legales', 'Mentions légales'),
  rubrique('donnees-personnelles', 'Données personnelles'),
  rubrique('eco-conception', 'Éco-conception'),
  rubrique('plan-du-site', 'Plan du site'),
  rubrique('mots', 'Les mots de la formation'),
  rubrique('classement', 'Comment sont classés les résultats'),
] as const

/** Ce qu'explique `/mots`, par ancre. */
export const MOTS = {
  niveaux: 'Les niveaux',
  voies: 'Études, formation continue, alternance',
  parcours: 'Comment se suit une formation',
  certifications: 'Diplômes, titres et certificats',
  financement: 'Qui paie',
  sigles: 'Les sigles',
} as const

export type AncreDeMot = keyof typeof MOTS

export const cheminDuMot = (ancre: AncreDeMot): string => `/mots#${ancre}`

const RUBRIQUES = [...MENU, ...INFORMER, ...PIED] as const

export type IdRubrique = (typeof RUBRIQUES)[number]['id']

/** Celle que les pages désignent comme courante ; absente : aucun de leurs menus n'y mène. */
export const rubriqueConnue = (rubrique: string): IdRubrique | undefined =>
  RUBRIQUES.find(({ id }) => id === rubrique)?.id
