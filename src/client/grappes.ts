import type { Point } from './points.ts'

/** Des lieux voisins à l'écran, montrés par un seul repère. */
export interface Grappe {
  readonly lieux: readonly (readonly Point[])[]
  /** Barycentre des lieux, chacun compté une fois. */
  readonly latitude: number
  readonly longitude: number
  readonly fiches: number
}

type Pixels = { readonly x: number; readonly y: number }

/**
 * Réunit les lieux dont les repères se recouvriraient : l'écran est découpé en carreaux de `cote` pixels. `projeter`
 * donne la place d'un lieu à l'échelle courante.
 */
export function grapper(
  lieux: readonly (readonly Point[])[],
  projeter: (point: Point) => Pixels,
  cote: number,
): readonly Grappe[] {
  const carreaux = new Map<string, (readonly Point[])[]>()
  for (const lieu of lieux) {
    const [premier] = lieu
    if (premier === undefined) continue
    const { x, y } = projeter(premier)
    const cle = `${Math.floor(x / cote)};${Math.floor(y / cote)}`
    const voisins = carreaux.get(cle)
    if (voisins === undefined) carreaux.set(cle, [lieu])
    else voisins.push(lieu)
  }
  return [...carreaux.values()].map(enGrappe)
}

function enGrappe(lieux: readonly (readonly Point[])[]): Grappe {
  const centres = lieux.flatMap(([premier]) => (premier === undefined ? [] : [premier]))
  return {
    lieux,
    latitude: moyenne(centres.map(({ latitude }) => latitude)),
    longitude: moyenne(centres.map(({ longitude }) => longitude)),
    fiches: lieux.reduce((total, lieu) => total + lieu.length, 0),
  }
}

const moyenne = (nombres: readonly number[]): number =>
  nombres.reduce((somme, nombre) => somme + nombre, 0) / nombres.length
