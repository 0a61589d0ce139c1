import { MENU, type Rubrique } from '../../gabarit/navigation.ts'
import { majuscule } from '../../kernel/typographie.ts'
import type { MoteurDuPortail } from './moteur-du-portail.ts'
import * as registre from './registre.ts'
import type { Voie } from './voies.ts'

type Registre = typeof registre
export type IdMoteur = keyof Registre
/** L'objet du domaine que chaque moteur indexe. */
export type SourcesParMoteur = { readonly [Id in IdMoteur]: Parameters<Registre[Id]['titre']>[0] }
/** Ce que montre une ligne de résultat de chaque moteur. */
export type CartesParMoteur = { readonly [Id in IdMoteur]: ReturnType<Registre[Id]['carte']> }

export const MOTEURS: {
  readonly [Id in IdMoteur]: MoteurDuPortail<Id, SourcesParMoteur[Id], CartesParMoteur[Id]>
} = { ...registre }

const rang = (id: string): number => MENU.findIndex((rubrique) => rubrique.id === id)
const auMenu = (id: string): boolean => rang(id) >= 0
const tous = Object.values(MOTEURS).map(({ id }) => id)

/** Les catalogues : ce que le menu ouvre, dans son ordre. */
export const IDS_CATALOGUES = tous.filter(auMenu).toSorted((a, b) => rang(a) - rang(b))

/** Tous, les catalogues d'abord. */
export const IDS_MOTEURS = [...IDS_CATALOGUES, ...tous.filter((id) => !auMenu(id))]

/** Ceux que la recherche centrale interroge. */
export const IDS_CENTRALE = IDS_MOTEURS.filter((id) => MOTEURS[id].centrale)

/** Ceux dont un texte publié peut montrer une liste. */
export const IDS_LISTES = IDS_MOTEURS.filter((id) => MOTEURS[id].dansUnTexte)

/** Le moteur que désigne ce texte. */
export function lireIdMoteur(texte: unknown): IdMoteur | undefined {
  return IDS_MOTEURS.find((id) => id === texte)
}

/** « Formations », « Métiers ». */
export const nommerMoteur = (id: IdMoteur): string => majuscule(MOTEURS[id].libelles.pluriel)

export const moteursDeLaVoie = (voie: Voie): readonly IdMoteur[] =>
  IDS_MOTEURS.filter((id) => MOTEURS[id].voie === voie)

/** Les pages de recherche que le menu n'ouvre pas. */
export const HORS_MENU: readonly Rubrique[] = IDS_MOTEURS.filter((id) => !auMenu(id)).map((id) => ({
  id,
  libelle: MOTEURS[id].auPlanDuSite ?? nommerMoteur(id),
  chemin: `/${id}`,
}))
