import { type Commune, lireCommunes } from '../../src/referentiels/index.ts'
import { type Alea, cumuler } from './alea.ts'

const OCCITANIE = '76'
/** Les petites communes ont peu d'organismes : l'exposant accentue le poids des villes. */
const EXPOSANT_POPULATION = 1.15

/** Tire une commune, d'autant plus souvent qu'elle est peuplée. */
export type TirerCommune = (alea: Alea) => Commune

export interface TiragesDeCommunes {
  readonly dansLaRegion: TirerCommune
  readonly parDepartement: ReadonlyMap<string, TirerCommune>
}

export function creerTiragesDeCommunes(): TiragesDeCommunes {
  const communes = lireCommunes().filter(
    ({ region, codesPostaux }) => region === OCCITANIE && codesPostaux.length > 0,
  )
  const departements = Map.groupBy(communes, ({ departement }) => departement)
  return {
    dansLaRegion: creerTirage(communes),
    parDepartement: new Map([...departements].map(([code, siennes]) => [code, creerTirage(siennes)])),
  }
}

function creerTirage(communes: readonly Commune[]): TirerCommune {
  const cumuls = cumuler(communes.map(({ population }) => population ** EXPOSANT_POPULATION))
  return (alea) => {
    const commune = communes[alea.selon(cumuls)]
    if (commune === undefined) throw new RangeError('aucune commune')
    return commune
  }
}
