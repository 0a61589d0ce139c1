import type { Point } from './points.ts'

/** Des lieux voisins à l'écran, montrés par un seul repère, à la place du premier. */
export interface Grappe {
  readonly lieux: readonly (readonly Point[])[]
  readonly centre: Point
  readonly fiches: number
}

interface Pixels {
  readonly x: number
  readonly y: number
}

interface Ebauche extends Pixels {
  readonly centre: Point
  readonly lieux: (readonly Point[])[]
}

/**
 * Réunit les lieux dont les repères se recouvriraient : deux repères sont toujours à `ecart` pixels au moins l'un de
 * l'autre. `projeter` donne la place d'un lieu à l'échelle courante.
 */
export function grapper(
  lieux: readonly (readonly Point[])[],
  projeter: (point: Point) => Pixels,
  ecart: number,
): readonly Grappe[] {
  const ebauches: Ebauche[] = []
  for (const lieu of lieux) {
    const [centre] = lieu
    if (centre === undefined) continue
    const place = projeter(centre)
    const voisine = ebauches.find(({ x, y }) => Math.hypot(x - place.x, y - place.y) < ecart)
    if (voisine === undefined) ebauches.push({ x: place.x, y: place.y, centre, lieux: [lieu] })
    else voisine.lieux.push(lieu)
  }
  return ebauches.map(({ centre, lieux: reunis }) => ({
    centre,
    lieux: reunis,
    fiches: reunis.reduce((total, lieu) => total + lieu.length, 0),
  }))
}
