import { plierLesMots } from '../kernel/plier.ts'
import { type Commune, departementsDeRegion } from '../referentiels/index.ts'

/** Habitants à partir desquels le nom d'une commune est connu de tous : plus bas, il vaut mieux y voir une faute. */
const HABITANTS = 2_000
/** Aussi long, le nom entier d'un village n'est pas une faute (« Cologne » n'est pas « colonne »). */
const NOM_LONG = 7

/**
 * Dit si un mot (replié) nomme un lieu de la région : une commune d'un seul mot, ou un mot de cinq lettres et plus d'un nom composé.
 * Ce n'est alors pas une faute de frappe (« toulouse » n'est pas « mouleuse »).
 */
export function reconnaitreLesLieux(communes: readonly Commune[], region: string): (mot: string) => boolean {
  const siennes = communes.filter((commune) => commune.region === region)
  const connues = siennes.filter(({ population }) => population >= HABITANTS)
  const noms = [...connues, ...departementsDeRegion(region)].map(({ nom }) => nom)
  const longs = siennes.map(({ nom }) => plierLesMots(nom)).filter((nom) => nom.length >= NOM_LONG)
  const mots = new Set([...noms.flatMap((nom) => motsDuNom(nom)), ...longs])
  return (mot) => mots.has(mot)
}

function motsDuNom(nom: string): readonly string[] {
  const mots = plierLesMots(nom).split(' ')
  return mots.length === 1 ? mots : mots.filter((mot) => mot.length >= 5)
}
