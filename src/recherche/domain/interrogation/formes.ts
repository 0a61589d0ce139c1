import { type IndexMoteur, tableDesMots, tableDesRacines } from '../structure/index-moteur.ts'
import { rangDuMot } from '../structure/table-mots.ts'
import type { MotCherche } from '../texte/mots.ts'
import { type Raciniseur, racineDe } from '../texte/racine.ts'
import type { Forme, NatureDeForme } from './concept.ts'

/** De quoi lire les mots d'une question dans un index. */
export interface Langue {
  readonly index: IndexMoteur
  readonly raciniser: Raciniseur
  readonly synonymesDe: (terme: string) => readonly string[]
  readonly motsConnus: readonly string[]
  readonly motsVides: ReadonlySet<string>
  readonly codesDuNom: (mots: readonly string[]) => readonly string[]
  readonly estSigle: (mot: string) => boolean
}

/** La forme de ces mots repliés ; rien si l'un n'est pas dans l'index. */
export const formeDe = (
  langue: Langue,
  mots: readonly string[],
  { poids, nature }: Pick<Forme, 'poids' | 'nature'>,
): readonly Forme[] =>
  formeDesMots(
    langue,
    mots.map((plie) => ({ saisi: plie, plie })),
    { poids, nature },
  )

/** Rien si une des racines n'est pas dans l'index. */
export function formeDesMots(
  langue: Langue,
  mots: readonly MotCherche[],
  comment: { readonly poids: number; readonly nature: NatureDeForme },
): readonly Forme[] {
  const racines = mots.flatMap((mot) => racineConnue(langue, mot) ?? [])
  if (racines.length < mots.length || racines.length === 0) return []
  return [{ racines: [...new Set(racines)], ...comment }]
}

export function sansDoublon(formes: readonly Forme[]): readonly Forme[] {
  const vues = new Set<string>()
  return formes.filter(({ racines }) => {
    const cle = racines.toSorted().join(' ')
    return !vues.has(cle) && vues.add(cle)
  })
}

/** Mots dont on garde la racine, par index ; au-delà, on recommence. */
const RACINES_GARDEES = 5_000
const racinesGardees = new WeakMap<IndexMoteur, Map<string, number | undefined>>()

export function racineConnue(langue: Langue, mot: MotCherche): number | undefined {
  const gardees = racinesGardees.get(langue.index) ?? new Map<string, number | undefined>()
  const cle = `${mot.saisi} ${mot.plie}`
  if (gardees.has(cle)) return gardees.get(cle)
  if (gardees.size >= RACINES_GARDEES) gardees.clear()
  const racine = chercherRacine(langue, mot)
  racinesGardees.set(langue.index, gardees.set(cle, racine))
  return racine
}

/** La racine que l'index donne à ce mot, ou celle du raciniseur si elle existe dans l'index. */
function chercherRacine({ index, raciniser }: Langue, mot: MotCherche): number | undefined {
  const rang = rangDuMot(tableDesMots(index), mot.plie)
  if (rang >= 0) return index.colonnes.motRacine[rang]
  const racine = rangDuMot(tableDesRacines(index), racineDe(mot.saisi.toLowerCase(), raciniser))
  return racine < 0 ? undefined : racine
}
