import { ecrireNombre } from '../../kernel/nombre.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import type { AutourDuLieu } from '../usecases/autour-du-lieu.ts'
import { cheminRecherche } from './chemins.ts'

/** « 0 sur place à 30 km · 13 à distance · au plus près : Le Vibal (12290), à 66 km ». */
export interface VueAutourDuLieu {
  readonly parties: readonly { readonly libelle: string; readonly href?: string }[]
}

interface DemandeAutour {
  readonly liste: Declaration
  readonly requete: Requete
  readonly autour: AutourDuLieu<unknown> | undefined
  /** Où est le plus proche, quand il n'y a rien sur place. */
  readonly ouAuPlusPres?: string | undefined
}

/** Où commence, dans la page, ce qui n'est pas sur place. */
export const ANCRE_HORS_LIEU = 'hors-lieu'

export function vueAutourDuLieu({
  liste,
  requete,
  autour,
  ouAuPlusPres,
}: DemandeAutour): VueAutourDuLieu | undefined {
  if (autour === undefined) return undefined
  const { surPlace, horsLieu, plusLoin } = autour
  const page = Math.floor(surPlace / requete.parPage) + 1
  const rayon = requete.lieu === undefined ? '' : ` à ${requete.lieu.rayonKm}\u00a0km`
  return {
    parties: [
      { libelle: `${ecrireNombre(surPlace)} sur place${rayon}` },
      ...(horsLieu === 0
        ? []
        : [
            {
              libelle: `${ecrireNombre(horsLieu)} ${liste.horsLieu}`,
              href: `${cheminRecherche(liste, { ...requete, page })}#${ANCRE_HORS_LIEU}`,
            },
          ]),
      ...(plusLoin === undefined
        ? []
        : [
            {
              libelle:
                ouAuPlusPres === undefined
                  ? `jusqu’à ${plusLoin.lieu.rayonKm}\u00a0km : ${ecrireNombre(plusLoin.surPlace)} sur place`
                  : `au plus près : ${ouAuPlusPres}`,
              href: cheminRecherche(liste, plusLoin.requete),
            },
          ]),
    ],
  }
}
