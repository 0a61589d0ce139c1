import { ecrireNombre } from '../../kernel/nombre.ts'
import { majuscule } from '../../kernel/typographie.ts'
import { cheminRecherche, compter, type Requete } from '../../liste/index.ts'
import type { AutourDuLieu } from '../usecases/autour-du-lieu.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** « 0 sur place à 30 km · 13 à distance · au plus près : Le Vibal (12290), à 66 km ». */
export interface VueAutourDuLieu {
  readonly parties: readonly { readonly libelle: string; readonly href?: string }[]
}

/** Des résultats qui se suivent ; sans titre, tous ceux de la page. */
export interface VueListeDeCartes {
  readonly id?: string
  readonly titre?: string
  readonly premier: number
  readonly cartes: readonly VueCarte[]
}

export interface DemandeAutour {
  readonly moteur: DeclarationDeMoteur
  readonly requete: Requete
  readonly autour: AutourDuLieu<unknown> | undefined
  readonly auPlusPres: VueCarte | undefined
  readonly cartes: readonly VueCarte[]
}

const HORS_LIEU = 'hors-lieu'

export function vueAutourDuLieu({
  moteur,
  requete,
  autour,
  auPlusPres,
}: DemandeAutour): VueAutourDuLieu | undefined {
  if (autour === undefined) return undefined
  const { surPlace, horsLieu, plusLoin } = autour
  const page = Math.floor(surPlace / requete.parPage) + 1
  const rayon = requete.lieu === undefined ? '' : ` à ${requete.lieu.rayonKm}\u00a0km`
  const lieuAuPlusPres = auPlusPres?.faits.find(({ icone }) => icone === 'map-pin')?.contenu
  return {
    parties: [
      { libelle: `${ecrireNombre(surPlace)} sur place${rayon}` },
      ...(horsLieu === 0
        ? []
        : [
            {
              libelle: `${ecrireNombre(horsLieu)} ${moteur.horsLieu}`,
              href: `${cheminRecherche(moteur, { ...requete, page })}#${HORS_LIEU}`,
            },
          ]),
      ...(plusLoin === undefined
        ? []
        : [
            {
              libelle:
                lieuAuPlusPres === undefined
                  ? `jusqu’à ${plusLoin.lieu.rayonKm}\u00a0km : ${ecrireNombre(plusLoin.surPlace)} sur place`
                  : `au plus près : ${lieuAuPlusPres}`,
              href: cheminRecherche(moteur, plusLoin.requete),
            },
          ]),
    ],
  }
}

/** Les cartes de la page, celles qui sont sur place à part des autres. */
export function listesDeCartes({
  moteur,
  requete,
  autour,
  cartes,
}: DemandeAutour): readonly VueListeDeCartes[] {
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
      id: HORS_LIEU,
      titre: `${majuscule(moteur.horsLieu ?? '')} : ${compter(moteur, horsLieu)}`,
      premier: Math.max(premier, surPlace + 1),
      cartes: cartes.slice(ici),
    },
  ]
  return listes.filter((liste) => liste.cartes.length > 0)
}
