import type { Adresse, Formation } from '../../catalogue/back-office.ts'

/** Position d'une commune, déduite des lieux de formation du flux ; degrés décimaux WGS84. */
export interface PositionApprise {
  readonly insee: string
  readonly latitude: number
  readonly longitude: number
}

export interface RelevePositions {
  readonly observer: (formation: Pick<Formation, 'actions'>) => void
  /** Médiane des positions vues, pour les communes vues assez souvent. */
  readonly positions: () => readonly PositionApprise[]
}

/** En deçà, une seule adresse mal placée suffirait à déplacer la commune. */
const OBSERVATIONS_MINIMALES = 3
/** Au-delà, la médiane ne bouge plus guère : la mémoire reste bornée quel que soit le flux. */
const OBSERVATIONS_GARDEES = 51

interface Observations {
  readonly latitudes: number[]
  readonly longitudes: number[]
}

/** Retient où se trouvent les lieux de formation, commune par commune (code INSEE). */
export function creerRelevePositions(): RelevePositions {
  const communes = new Map<string, Observations>()
  return {
    observer(formation) {
      for (const action of formation.actions) {
        for (const lieu of action.lieux) retenir(communes, lieu.coordonnees.adresse)
      }
    },
    positions: () => [...communes].flatMap(([insee, observations]) => position(insee, observations)),
  }
}

function retenir(communes: Map<string, Observations>, adresse: Adresse | undefined): void {
  const { codeInsee, position: vue } = adresse ?? {}
  if (codeInsee === undefined || vue === undefined) return
  const observations = communes.get(codeInsee) ?? { latitudes: [], longitudes: [] }
  if (observations.latitudes.length === OBSERVATIONS_GARDEES) return
  observations.latitudes.push(vue.latitude)
  observations.longitudes.push(vue.longitude)
  communes.set(codeInsee, observations)
}

function position(insee: string, { latitudes, longitudes }: Observations): readonly PositionApprise[] {
  if (latitudes.length < OBSERVATIONS_MINIMALES) return []
  return [{ insee, latitude: mediane(latitudes), longitude: mediane(longitudes) }]
}

/** La plus petite des deux valeurs du milieu quand leur nombre est pair : toujours une valeur observée. */
function mediane(valeurs: readonly number[]): number {
  const triees = valeurs.toSorted((a, b) => a - b)
  return triees[Math.floor((triees.length - 1) / 2)] ?? 0
}
