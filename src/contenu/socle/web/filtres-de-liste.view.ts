import type { CaseACocherProps } from '../../../gabarit/index.ts'
import type { FacetteComptee } from '../usecases/compter-facettes.ts'
import type { Parametres } from './parametres-de-liste.ts'

export interface VueFiltresDeListe {
  readonly action: string
  readonly champsCaches: Parametres
  readonly actifs: number
  readonly groupes: readonly GroupeDeCases[]
}

interface GroupeDeCases {
  readonly id: string
  readonly legende: string
  readonly ouvert: boolean
  readonly cases: readonly CaseACocherProps[]
}

const OUVERTS = 2

/** Un groupe par facette ; les deux premiers et ceux où une case est cochée sont ouverts. */
export function groupesDeCases(facettes: readonly FacetteComptee[]): readonly GroupeDeCases[] {
  return facettes.map(({ id, legende, valeurs }, rang) => ({
    id,
    legende,
    ouvert: rang < OUVERTS || valeurs.some(({ cochee }) => cochee),
    cases: valeurs.map(({ valeur, libelle, nombre, cochee }) => ({
      id: `${id}-${valeur}`,
      nom: id,
      valeur,
      libelle,
      cochee,
      nombre,
    })),
  }))
}
