import { majuscule } from '../../kernel/typographie.ts'
import { ANCRE_HORS_LIEU, type AutourDuLieu, compter, type Requete } from '../../liste/index.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** Des résultats qui se suivent ; sans titre, tous ceux de la page. */
export interface VueListeDeCartes {
  readonly id?: string
  readonly titre?: string
  readonly premier: number
  readonly cartes: readonly VueCarte[]
}

export interface CartesAutour {
  readonly moteur: DeclarationDeMoteur
  readonly requete: Requete
  readonly autour: AutourDuLieu<unknown> | undefined
  readonly cartes: readonly VueCarte[]
}

/** Les cartes de la page, celles qui sont sur place à part des autres. */
export function listesDeCartes({
  moteur,
  requete,
  autour,
  cartes,
}: CartesAutour): readonly VueListeDeCartes[] {
  const premier = (requete.page - 1) * requete.parPage + 1
  if (autour === undefined || autour.horsLieu === 0) return [{ premier, cartes }]
  const { surPlace, horsLieu } = autour
  const ici = Math.max(0, surPlace - premier + 1)
  const listes = [
    {
      id: 'sur-place',
      titre: `Sur place : ${compter(moteur, surPlace)}`,
      premier,
      cartes: cartes.slice(0, ici),
    },
    {
      id: ANCRE_HORS_LIEU,
      titre: `${majuscule(moteur.horsLieu ?? '')} : ${compter(moteur, horsLieu)}`,
      premier: Math.max(premier, surPlace + 1),
      cartes: cartes.slice(ici),
    },
  ]
  return listes.filter((liste) => liste.cartes.length > 0)
}
