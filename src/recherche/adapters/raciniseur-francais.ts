import snowball from 'snowball-stemmers'
import type { Raciniseur } from '../domain/texte/racine.ts'
import { garderRecents } from './garder-recents.ts'

/** Une racine coûte des dizaines de microsecondes, et les mots reviennent. */
const RACINES_GARDEES = 20_000

/** Raciniseur Snowball du français (https://snowballstem.org/algorithms/french/stemmer.html). */
export function creerRaciniseurFrancais(): Raciniseur {
  const raciniseur = snowball.newStemmer('french')
  return garderRecents((mot: string) => raciniseur.stem(mot), RACINES_GARDEES)
}
