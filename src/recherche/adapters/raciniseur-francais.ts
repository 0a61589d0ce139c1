import snowball from 'snowball-stemmers'
import type { Raciniseur } from '../domain/texte/racine.ts'

/** Raciniseur Snowball du français (https://snowballstem.org/algorithms/french/stemmer.html). */
export function creerRaciniseurFrancais(): Raciniseur {
  const raciniseur = snowball.newStemmer('french')
  return (mot) => raciniseur.stem(mot)
}
