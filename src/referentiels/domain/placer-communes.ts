import { distanceKm } from '../../kernel/distance.ts'
import type { Commune, PositionCommune, Precision } from './commune.ts'

/** Commune sans coordonnées, avec son intercommunalité (EPCI) quand elle en a une. */
export type CommuneAPlacer = Omit<Commune, 'position' | 'precision'> & { readonly intercommunalite?: string }

/** Positions relevées, par code Insee. */
export type Releves = ReadonlyMap<string, PositionCommune>

type Estimer = (commune: CommuneAPlacer) => PositionCommune | undefined

/** Au-delà, une position contredit son département (aucun n'est si étendu) : elle est écartée. */
const RAYON_DEPARTEMENT_KM = 160

/**
 * Donne à chaque commune la meilleure position disponible : celle du relevé, sinon la moyenne des communes relevées du
 * même code postal, sinon de la même intercommunalité, sinon du département. `precision` dit laquelle.
 */
export function placerCommunes(communes: readonly CommuneAPlacer[], releves: Releves): readonly Commune[] {
  const surs = ecarterAberrants(communes, releves)
  const estimations: readonly (readonly [Precision, Estimer])[] = [
    ['geonames', ({ insee }) => surs.get(insee)],
    ['code-postal', moyennePar(communes, surs, ({ codesPostaux }) => codesPostaux)],
    ['intercommunalite', moyennePar(communes, surs, ({ intercommunalite }) => siPresente(intercommunalite))],
    ['departement', moyennePar(communes, surs, ({ departement }) => [departement])],
  ]
  return communes.map((aPlacer) => {
    const { intercommunalite: _intercommunalite, ...commune } = aPlacer
    for (const [precision, estimer] of estimations) {
      const position = estimer(aPlacer)
      if (position !== undefined) return { ...commune, position, precision }
    }
    return { ...commune, precision: 'inconnue' }
  })
}

const siPresente = (cle: string | undefined): readonly string[] => (cle === undefined ? [] : [cle])

/** Moyenne des positions relevées des communes qui partagent une clé ; la première clé connue l'emporte. */
function moyennePar(
  communes: readonly CommuneAPlacer[],
  releves: Releves,
  cles: (commune: CommuneAPlacer) => readonly string[],
): Estimer {
  const sommes = new Map<string, { latitude: number; longitude: number; nombre: number }>()
  for (const commune of communes) {
    const position = releves.get(commune.insee)
    if (position === undefined) continue
    for (const cle of cles(commune)) {
      const somme = sommes.get(cle) ?? { latitude: 0, longitude: 0, nombre: 0 }
      somme.latitude += position.latitude
      somme.longitude += position.longitude
      somme.nombre += 1
      sommes.set(cle, somme)
    }
  }
  return (commune) => {
    const somme = cles(commune)
      .map((cle) => sommes.get(cle))
      .find((trouvee) => trouvee !== undefined)
    if (somme === undefined) return undefined
    return { latitude: somme.latitude / somme.nombre, longitude: somme.longitude / somme.nombre }
  }
}

/** Relevés proches de la position médiane de leur département : un code Insee mal recopié tombe souvent très loin. */
function ecarterAberrants(communes: readonly CommuneAPlacer[], releves: Releves): Releves {
  const parDepartement = new Map<string, PositionCommune[]>()
  for (const { insee, departement } of communes) {
    const position = releves.get(insee)
    if (position === undefined) continue
    parDepartement.set(departement, [...(parDepartement.get(departement) ?? []), position])
  }
  const medianes = new Map(
    [...parDepartement].map(([departement, positions]) => [departement, mediane(positions)]),
  )
  const surs = communes.flatMap(({ insee, departement }) => {
    const position = releves.get(insee)
    const centre = medianes.get(departement)
    if (position === undefined || centre === undefined) return []
    return distanceKm(position, centre) <= RAYON_DEPARTEMENT_KM ? [[insee, position] as const] : []
  })
  return new Map(surs)
}

function mediane(positions: readonly PositionCommune[]): PositionCommune {
  const milieu = (valeurs: number[]) => valeurs.sort((a, b) => a - b)[valeurs.length >> 1] ?? 0
  return {
    latitude: milieu(positions.map(({ latitude }) => latitude)),
    longitude: milieu(positions.map(({ longitude }) => longitude)),
  }
}
