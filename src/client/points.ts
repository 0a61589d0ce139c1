export interface Point {
  readonly latitude: number
  readonly longitude: number
  readonly titre: string
  readonly detail?: string
  readonly href: string
}

/** Un repère par lieu : les points de mêmes coordonnées (au dix-millième de degré, 10 m) partagent le leur. */
export function regrouper(points: readonly Point[]): readonly (readonly Point[])[] {
  const lieux = new Map<string, Point[]>()
  for (const point of points) {
    const cle = `${point.latitude.toFixed(4)};${point.longitude.toFixed(4)}`
    lieux.set(cle, [...(lieux.get(cle) ?? []), point])
  }
  return [...lieux.values()]
}

/** Lit les points de la page ; ce qui n'en est pas un est ignoré. */
export function lirePoints(json: string): readonly Point[] {
  const donnees: unknown = JSON.parse(json)
  return Array.isArray(donnees) ? donnees.filter(estPoint) : []
}

function estPoint(donnee: unknown): donnee is Point {
  if (typeof donnee !== 'object' || donnee === null) return false
  const nombres =
    'latitude' in donnee && 'longitude' in donnee && estCoordonnee(donnee.latitude, donnee.longitude)
  return nombres && 'titre' in donnee && 'href' in donnee && estDuPortail(donnee.href)
}

/** Une page du portail, ou un repère de la page même. */
const estDuPortail = (href: unknown): boolean => typeof href === 'string' && /^(\/(?!\/)|#)/.test(href)

function estCoordonnee(latitude: unknown, longitude: unknown): boolean {
  return Number.isFinite(latitude) && Number.isFinite(longitude)
}
