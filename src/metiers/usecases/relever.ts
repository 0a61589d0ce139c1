import type { Horloge } from '../../kernel/horloge.ts'
import {
  type Age,
  ageDe,
  type Durees,
  type Garde,
  type Releve,
  type ReponseFranceTravail,
} from '../domain/releve.ts'
import { auPlusTard, echeance } from './echeance.ts'
import { creerMemoire } from './memoire.ts'

/** Un relevé à la fois par clé, partagé par ceux qui l'attendent, et gardé pour les suivants. */
export interface Releveur<T> {
  /** Rend toujours en moins de `attenteMs` ; l'appel qui dure davantage continue et sert la demande suivante. */
  readonly relever: (cle: string, appeler: () => Promise<ReponseFranceTravail<T>>) => Promise<Releve<T>>
}

export interface CacheDeReleves<T> {
  /** Rien si la clé n'a pas de relevé montrable à cet instant. */
  readonly lire: (cle: string, maintenant: Date) => Promise<Garde<T> | undefined>
  readonly ecrire: (cle: string, garde: Garde<T>, expireLe: Date) => Promise<void>
}

export interface DependancesReleveur<T> {
  readonly cache: CacheDeReleves<T>
  readonly durees: Durees
  readonly horloge: Horloge
  readonly attenteMs: number
  /** Relevés gardés aussi en mémoire. */
  readonly enMemoire: number
  readonly signaler: (evenement: 'france-travail-en-echec' | 'cache-en-echec', cause: unknown) => void
}

/** Un service qui vient d'échouer n'est pas redemandé, ni attendu, pendant ce temps. */
const PAUSE_APRES_ECHEC_MS = 30_000
/** Un autre processus a pu relever depuis : la mémoire ne dispense de relire la base que ce temps. */
const MEMOIRE_MS = 60_000

interface EnMemoire<T> {
  readonly garde: Garde<T>
  readonly lueLe: number
}

export function creerReleveur<T>(deps: DependancesReleveur<T>): Releveur<T> {
  const { cache, durees, horloge, signaler } = deps
  const memoire = creerMemoire<EnMemoire<T>>(deps.enMemoire)
  const echecs = creerMemoire<number>(deps.enMemoire)
  const enCours = new Map<string, Promise<Garde<T> | undefined>>()
  const instant = () => horloge().getTime()

  /** Lue il y a peu dans la base, ou relevée par ce processus. */
  function lireEnMemoire(cle: string): Garde<T> | undefined {
    const connue = memoire.lire(cle)
    return connue !== undefined && instant() - connue.lueLe < MEMOIRE_MS ? connue.garde : undefined
  }

  async function lireGarde(cle: string): Promise<Garde<T> | undefined> {
    const enMemoire = lireEnMemoire(cle)
    if (enMemoire !== undefined) return enMemoire
    try {
      const lue = await cache.lire(cle, horloge())
      if (lue !== undefined) memoire.garder(cle, { garde: lue, lueLe: instant() })
      return lue
    } catch (cause) {
      signaler('cache-en-echec', cause)
      return memoire.lire(cle)?.garde
    }
  }

  function rafraichir(
    cle: string,
    appeler: () => Promise<ReponseFranceTravail<T>>,
  ): Promise<Garde<T> | undefined> {
    const dejaLance = enCours.get(cle)
    if (dejaLance !== undefined) return dejaLance
    if (enPause(cle)) return Promise.resolve(undefined)
    const lance = demander(cle, appeler).finally(() => enCours.delete(cle))
    enCours.set(cle, lance)
    return lance
  }

  const enPause = (cle: string): boolean =>
    instant() - (echecs.lire(cle) ?? Number.NEGATIVE_INFINITY) < PAUSE_APRES_ECHEC_MS

  /** Ne lève jamais : un échec est noté, et rien n'est rendu. */
  async function demander(
    cle: string,
    appeler: () => Promise<ReponseFranceTravail<T>>,
  ): Promise<Garde<T> | undefined> {
    try {
      const garde = { reponse: await appeler(), obtenuLe: horloge() }
      memoire.garder(cle, { garde, lueLe: instant() })
      echecs.garder(cle, Number.NEGATIVE_INFINITY)
      await ecrire(cle, garde)
      return garde
    } catch (cause) {
      echecs.garder(cle, instant())
      signaler('france-travail-en-echec', cause)
      return undefined
    }
  }

  async function ecrire(cle: string, garde: Garde<T>): Promise<void> {
    const expireLe = new Date(garde.obtenuLe.getTime() + durees.gardee)
    await cache.ecrire(cle, garde, expireLe).catch((cause: unknown) => signaler('cache-en-echec', cause))
  }

  const ageDeGarde = (garde: Garde<T> | undefined): Age =>
    garde === undefined ? 'perime' : ageDe(garde.obtenuLe, durees, horloge())

  /** Le cas de loin le plus fréquent ne lance ni minuterie, ni lecture. */
  async function relever(cle: string, appeler: () => Promise<ReponseFranceTravail<T>>): Promise<Releve<T>> {
    const enMemoire = lireEnMemoire(cle)
    const estFraiche = enMemoire !== undefined && ageDeGarde(enMemoire) === 'frais'
    return estFraiche ? montrer(enMemoire, 'frais') : releverAuPlusTard(cle, appeler)
  }

  async function releverAuPlusTard(
    cle: string,
    appeler: () => Promise<ReponseFranceTravail<T>>,
  ): Promise<Releve<T>> {
    const fin = echeance(deps.attenteMs)
    try {
      const garde = await auPlusTard(lireGarde(cle), fin)
      const age = ageDeGarde(garde)
      if (garde !== undefined && age === 'frais') return montrer(garde, 'frais')
      const nouvelle = rafraichir(cle, appeler)
      if (garde !== undefined && age === 'tiede') return montrer(garde, enPause(cle) ? 'ancien' : 'frais')
      const obtenue = await auPlusTard(nouvelle, fin)
      if (obtenue !== undefined) return montrer(obtenue, 'frais')
      return garde === undefined || age === 'perime' ? { etat: 'indisponible' } : montrer(garde, 'ancien')
    } finally {
      fin.annuler()
    }
  }

  return { relever }
}

function montrer<T>({ reponse, obtenuLe }: Garde<T>, etat: 'frais' | 'ancien'): Releve<T> {
  return reponse.etat === 'donnees'
    ? { etat, valeur: reponse.valeur, obtenuLe }
    : { etat: 'sans-donnee', obtenuLe }
}
