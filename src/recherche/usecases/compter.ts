import type { Requete } from '../../liste/index.ts'
import { denombrer } from '../domain/interrogation/chercher.ts'
import { comprendre } from '../domain/interrogation/comprendre.ts'
import type { IndexLisible } from './repondre.ts'

/** Le nombre exact de résultats d'une requête, sans classer, compter les facettes ni lire aucune carte. */
export function compter({ index, etat, lecture }: IndexLisible, requete: Requete): number {
  const concepts = comprendre(index, lecture, requete)
  return denombrer({ index, etat, concepts, requete })
}
