import snowball from 'snowball-stemmers'
import type { Souche } from '../domain/texte/racine.ts'

/** Raciniseur Snowball du français (https://snowballstem.org/algorithms/french/stemmer.html). */
export function creerSoucheFrancaise(): Souche {
  const raciniseur = snowball.newStemmer('french')
  return (mot) => raciniseur.stem(mot)
}
