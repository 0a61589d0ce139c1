import { type Commune, lireCommunes } from '../../src/referentiels/index.ts'
import { type Alea, cumuler } from './alea.ts'

const OCCITANIE = '76'
/** Les petites communes ont peu d'organismes : l'exposant accentue le poids des villes. */
const EXPOSANT_POPULATION = 1.15

/** Tire une commune d'Occitanie, d'autant plus souvent qu'elle est peuplée. */
export type TirerCommune = (alea: Alea) => Commune

export function creerTirageCommunes(): TirerCommune {
  const communes = lireCommunes().filter(
    ({ region, codesPostaux }) => region === OCCITANIE && codesPostaux.length > 0,
  )
  const cumuls = cumuler(communes.map(({ population }) => population ** EXPOSANT_POPULATION))
  return (alea) => {
    const commune = communes[alea.selon(cumuls)]
    if (commune === undefined) throw new RangeError('aucune commune')
    return commune
  }
}
