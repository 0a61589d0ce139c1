import type pg from 'pg'
import type { Horloge } from '../kernel/horloge.ts'
import type { Journal } from '../platform/log/index.ts'
import type { Territoires } from '../referentiels/index.ts'
import { creerCacheDeReleves } from './adapters/cache-releves.pg.ts'
import { ErreurFranceTravail } from './adapters/france-travail/erreur-france-travail.ts'
import { estCoupe } from './adapters/france-travail/protection.ts'
import {
  type AccesFranceTravail,
  creerSourceFranceTravail,
  type ReglagesAcces,
} from './adapters/france-travail/source.ts'
import { offresLues, salairesLus, seriesLues } from './adapters/releves-lus.ts'
import type { MarcheDuTravail, TerritoireMarche } from './domain/marche.ts'
import { DUREES_OFFRES, DUREES_STATISTIQUES, type Durees, type Releve } from './domain/releve.ts'
import type { Serie } from './domain/source-france-travail.ts'
import { lireDifficulte, lireMarche } from './usecases/lire-marche.ts'
import { lireOffres } from './usecases/lire-offres.ts'
import { creerReleveur } from './usecases/relever.ts'

export interface DependancesMarcheDuTravail {
  readonly pool: pg.Pool
  readonly acces: AccesFranceTravail
  /** Vrai : le service est le faux France Travail, tout ce qu'il donne est inventé. */
  readonly demonstration: boolean
  readonly territoires: Territoires
  readonly horloge: Horloge
  readonly journal: Journal
  readonly reglages?: Partial<ReglagesAcces>
}

/** Le marché du travail des pages, et la difficulté à recruter seule, pour qui n'est pas pressé. */
export interface MarcheReleve extends MarcheDuTravail {
  readonly demonstration: boolean
  readonly appelsParSeconde: number
  /** Attend la réponse, reprises comprises ; au même débit et derrière le même disjoncteur que les pages. */
  readonly difficulte: (codeRome: string, territoire: TerritoireMarche) => Promise<Releve<readonly Serie[]>>
}

/** Une page attend France Travail moins d'une seconde en tout, lecture du cache comprise. */
const ATTENTE_MS = 900
/** Trois essais de cinq secondes, et ce que le service demande d'attendre entre eux. */
const ATTENTE_SANS_VISITEUR_MS = 40_000
/** Une page d'offres pèse une centaine de kilo-octets en mémoire ; un indicateur, un demi. */
const OFFRES_EN_MEMOIRE = 150
const STATISTIQUES_EN_MEMOIRE = 10_000

/** Le marché du travail et les offres d'un métier, lus chez France Travail ou dans les derniers relevés. */
export function creerMarcheDuTravail(deps: DependancesMarcheDuTravail): MarcheReleve {
  const { demonstration, territoires, acces } = deps
  const source = creerSourceFranceTravail({
    ...deps,
    signaler: (evenement, api) => {
      const niveau = evenement === 'disjoncteur-ouvert' ? 'warn' : 'info'
      deps.journal[niveau]({ evenement, api })
    },
  })
  const statistiques = { durees: DUREES_STATISTIQUES, enMemoire: STATISTIQUES_EN_MEMOIRE }
  const series = ouvrirReleveur(deps, { ...statistiques, relire: seriesLues })
  const sansVisiteur = { durees: DUREES_STATISTIQUES, enMemoire: 1, attenteMs: ATTENTE_SANS_VISITEUR_MS }
  const difficultes = ouvrirReleveur(deps, { ...sansVisiteur, relire: seriesLues })
  const salaires = ouvrirReleveur(deps, { ...statistiques, relire: salairesLus })
  const pages = ouvrirReleveur(deps, {
    durees: DUREES_OFFRES,
    enMemoire: OFFRES_EN_MEMOIRE,
    relire: offresLues,
  })
  const situer = (lieu: string) => territoires.parCode(lieu)
  return {
    demonstration,
    appelsParSeconde: acces.appelsParSeconde,
    difficulte: (codeRome, territoire) =>
      lireDifficulte({ source, series: difficultes }, codeRome, territoire),
    marche: (codeRome, territoire) =>
      lireMarche({ source, series, salaires, demonstration }, codeRome, territoire),
    offres: (codeRome, demande) => lireOffres({ source, pages, situer, demonstration }, codeRome, demande),
  }
}

interface Famille<T> {
  readonly durees: Durees
  readonly enMemoire: number
  readonly attenteMs?: number
  readonly relire: (valeur: unknown) => T | undefined
}

/** Les données inventées et les vraies ne se mêlent jamais, même dans une base qui a connu les deux. */
function ouvrirReleveur<T>(deps: DependancesMarcheDuTravail, { relire, ...famille }: Famille<T>) {
  const { pool, demonstration, horloge, journal } = deps
  return creerReleveur<T>({
    attenteMs: ATTENTE_MS,
    ...famille,
    cache: creerCacheDeReleves(pool, demonstration ? 'demonstration:' : '', relire),
    horloge,
    signaler: (evenement, cause) => signaler(journal, evenement, cause),
  })
}

/** Un disjoncteur ouvert a déjà été annoncé : les appels qu'il retient ne le sont pas. Ni clé, ni lieu, ni offre. */
function signaler(journal: Journal, evenement: string, cause: unknown): void {
  if (estCoupe(cause)) return
  const nature = cause instanceof ErreurFranceTravail ? cause.nature : 'defaut'
  journal.warn({ evenement, nature, message: cause instanceof Error ? cause.message : String(cause) })
}
