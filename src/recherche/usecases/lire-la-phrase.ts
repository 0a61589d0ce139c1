import type { Jour } from '../../kernel/jour.ts'
import type { Lieu } from '../../referentiels/index.ts'
import {
  ecarterLaFaconDeDemander,
  ecarterLesPolitesses,
  estSansObjet,
  type Protege,
} from '../domain/comprehension/facons-de-demander.ts'
import {
  type FiltreEnMots,
  type PassageDeFiltre,
  passagesDeFiltres,
} from '../domain/comprehension/filtre-dit.ts'
import { lirePeriode, type PeriodeDite } from '../domain/comprehension/periode-dite.ts'
import { type Phrase, sansLesMots } from '../domain/comprehension/phrase.ts'
import { type EstUnTerme, termeDit } from '../domain/comprehension/termes-dits.ts'
import { type ContexteDeLieu, type LieuDit, lieuDeLaPhrase, lieuMalEcrit } from './lieu-dans-la-phrase.ts'

interface ContexteDeLecture extends Omit<ContexteDeLieu, 'convient'> {
  readonly filtres: readonly FiltreEnMots[]
  /** Le lieu déjà demandé : la phrase peut le redire, un autre n'y est que des mots. */
  readonly retenu?: Lieu | undefined
  /** Vrai : tous ses lieux se lisent. */
  readonly partout?: boolean
  readonly aujourdhui: Jour
  readonly estUnTerme: EstUnTerme
}

/** Ce que dit une phrase ; `phrase` est ce qui en reste, où plus rien ne se lit. */
export interface LectureDePhrase {
  readonly phrase: Phrase
  /** Le lieu demandé d'abord, autant de fois qu'il est dit. */
  readonly lieux: readonly LieuDit[]
  readonly filtres: readonly PassageDeFiltre[]
  /** Quand commencer, dit une fois ou plusieurs : la première façon vaut. */
  readonly periodes: readonly PeriodeDite[]
  /** Façons de demander, telles qu'écrites. */
  readonly ecarte: readonly string[]
  /** La personne cherche par où commencer. */
  readonly orientation: boolean
}

/**
 * Lit filtres, lieu et façons de demander tant qu'il s'en trouve : ce que l'un découvre en partant, l'autre le lit au tour
 * suivant, et l'ordre des morceaux ne compte pas. Un tour qui continue a ôté un mot au moins. Un nom de lieu mal écrit n'est
 * cherché que dans ce que rien d'autre n'explique.
 */
export function lireLaPhrase(
  entiere: Phrase,
  { filtres: connus, retenu, partout, aujourdhui, estUnTerme, ...contexte }: ContexteDeLecture,
): LectureDePhrase {
  const lieux: LieuDit[] = []
  const filtres: PassageDeFiltre[] = []
  const periodes: PeriodeDite[] = []
  const ecarte: string[] = []
  let phrase = entiere
  const situer = (lire: typeof lieuDeLaPhrase): void => {
    const demande = retenu ?? lieux[0]?.lieu
    const convient = ({ code }: Lieu) => partout === true || demande === undefined || demande.code === code
    const dit = lire(phrase, { ...contexte, convient })
    if (dit === undefined) return
    lieux.push(dit)
    phrase = sansLesMots(phrase, dit.mots)
  }
  const ecarter = (lire: typeof ecarterLesPolitesses): void => {
    const lue = lire(phrase)
    ecarte.push(...lue.ecarte)
    phrase = lue.phrase
  }
  const protege: Protege = (lue, passage) => termeDit(lue, estUnTerme, passage) !== undefined
  for (let restants = Number.POSITIVE_INFINITY; phrase.mots.length < restants; ) {
    restants = phrase.mots.length
    const filtrage = passagesDeFiltres(phrase, connus)
    filtres.push(...filtrage.passages)
    phrase = filtrage.phrase
    const datee = lirePeriode(phrase, aujourdhui)
    if (datee !== undefined) {
      periodes.push(datee.periode)
      phrase = datee.phrase
    }
    ecarter(ecarterLesPolitesses)
    situer(lieuDeLaPhrase)
    ecarter((lue) => ecarterLaFaconDeDemander(lue, protege))
    if (phrase.mots.length === restants) situer(lieuMalEcrit)
  }
  const vide = [phrase.mots, filtres, periodes].every(({ length }) => length === 0) && ecarte.length > 0
  return { phrase, lieux, filtres, periodes, ecarte, orientation: vide || estSansObjet(phrase) }
}
