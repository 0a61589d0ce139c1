import type { Lieu, Territoires } from '../../referentiels/index.ts'

/** Le lieu qu'un visiteur demande sur une fiche. */
export interface LieuDeLaFiche {
  /** Ce qui reste écrit dans « Où ? ». */
  readonly saisie: string
  readonly lieu?: Lieu
  /** Vrai : quelque chose est écrit, et rien n'y correspond. */
  readonly inconnu: boolean
  /** Lieux qui commencent comme la saisie inconnue. */
  readonly propositions: readonly Lieu[]
}

export type ParametresDeLieu = Readonly<Record<string, string | string[] | undefined>>

const LONGUEUR_MAXIMALE = 100
const PROPOSITIONS = 6
/** Lettres gardées pour rapprocher un lieu mal écrit. */
const LETTRES_DU_DEBUT = 4

/** Lit `?ou=` et `?lieu=` ; le champ « où » fait foi quand il est envoyé : le code peut dater d'une autre saisie. */
export function lireLieu(parametres: ParametresDeLieu, territoires: Territoires): LieuDeLaFiche {
  const code = unTexte(parametres.lieu)
  const parCode = code === undefined || code === '' ? undefined : territoires.parCode(code)
  const saisie = unTexte(parametres.ou)
  if (saisie === undefined || saisie === parCode?.libelle) return connu(parCode)
  if (saisie === '') return connu(undefined)
  const trouve = territoires.trouver(saisie)
  if (trouve !== undefined) return connu(trouve)
  return { saisie, inconnu: true, propositions: voisins(saisie, territoires) }
}

function connu(lieu: Lieu | undefined): LieuDeLaFiche {
  const commun = { inconnu: false, propositions: [] }
  return lieu === undefined ? { ...commun, saisie: '' } : { ...commun, saisie: lieu.libelle, lieu }
}

function voisins(saisie: string, territoires: Territoires): readonly Lieu[] {
  const [premierMot = ''] = saisie.split(/[\s,(]+/)
  const debuts = [saisie, premierMot, saisie.slice(0, LETTRES_DU_DEBUT)]
  const trouves = debuts.map((debut) => territoires.suggerer(debut, PROPOSITIONS))
  return trouves.find((lieux) => lieux.length > 0) ?? []
}

/** Un paramètre répété ne vaut rien : il ne désigne pas un lieu. */
export function unTexte(valeur: string | string[] | undefined): string | undefined {
  return typeof valeur === 'string' ? valeur.trim().slice(0, LONGUEUR_MAXIMALE) : undefined
}
