import { cheminDeFiche } from '../../kernel/fiche.ts'

/** Adresse de la fiche d'un métier : `/metiers/M1805/developpeur-developpeuse-informatique`. */
export const cheminMetier = (codeRome: string, intitule: string): string =>
  cheminDeFiche('/metiers', codeRome, intitule)

/** Offres d'emploi d'un métier, autour d'un lieu s'il y en a un. */
export function cheminOffres(codeRome: string, parametres: ParametresOffres = {}): string {
  return avecParametres(`/metiers/${encodeURIComponent(codeRome)}/offres`, [
    ['lieu', parametres.lieu],
    ['rayon', parametres.rayonKm],
    ['page', parametres.page === 1 ? undefined : parametres.page],
  ])
}

export interface ParametresOffres {
  /** Code du lieu : `31555`, `D31`, `R76`. */
  readonly lieu?: string | undefined
  readonly rayonKm?: number | undefined
  readonly page?: number | undefined
}

/** Les chiffres du marché du travail d'une fiche, au format CSV. */
export function cheminMarcheCsv(codeRome: string, lieu?: string): string {
  return avecParametres(`/metiers/${encodeURIComponent(codeRome)}/marche.csv`, [['lieu', lieu]])
}

/** Les formations qui mènent à un métier : le moteur Formations, filtré par code ROME. */
export function cheminFormationsDuMetier(codeRome: string, lieu?: string): string {
  return avecParametres('/formations', [
    ['metier', codeRome],
    ['lieu', lieu],
  ])
}

type Parametre = readonly [nom: string, valeur: string | number | undefined]

/** Le chemin suivi de ses paramètres connus. */
export function avecParametres(chemin: string, parametres: readonly Parametre[]): string {
  const connus = parametres.flatMap(([nom, valeur]) => (valeur === undefined ? [] : [[nom, String(valeur)]]))
  return connus.length === 0 ? chemin : `${chemin}?${new URLSearchParams(connus)}`
}
