import { setTimeout as attendre } from 'node:timers/promises'
import type pg from 'pg'
import type { Horloge } from '../kernel/horloge.ts'
import type { Journal } from '../platform/log/index.ts'
import { annoncerMetiers, creerRegistreTensions } from './adapters/tensions.pg.ts'
import { seulALireLesTensions } from './adapters/verrou-des-tensions.pg.ts'
import type { TerritoireMarche } from './domain/marche.ts'
import { cleDuTerritoire } from './domain/tension.ts'
import type { MarcheReleve } from './marche-du-travail.ts'
import { type BilanTensions, type DependancesTensions, lireTensions } from './usecases/lire-tensions.ts'

export interface DependancesSuiviTensions {
  readonly pool: pg.Pool
  readonly marche: Pick<MarcheReleve, 'difficulte' | 'demonstration' | 'appelsParSeconde'>
  readonly territoire: TerritoireMarche
  readonly horloge: Horloge
  readonly journal: Journal
}

/** Lecture des tensions en arrière-plan. */
export interface SuiviTensions {
  /** Une tournée tout de suite, puis toutes les quinze minutes ; ne lève jamais. */
  readonly demarrer: () => void
  /** Attend la fin de la tournée en cours, qui s'arrête au métier où elle en est. */
  readonly arreter: () => Promise<void>
  /** Rend rien si un autre processus s'en charge. */
  readonly tournee: () => Promise<BilanTensions | undefined>
}

/** Une tournée sans rien à lire ne coûte qu'une requête. */
const ENTRE_TOURNEES_MS = 15 * 60_000
/** Le tiers du débit au plus : les pages gardent l'essentiel. */
const PART_DU_DEBIT = 1 / 3

export function suivreTensions(deps: DependancesSuiviTensions): SuiviTensions {
  const { pool, journal } = deps
  const arret = new AbortController()
  const lecture = dependances(deps, arret.signal)
  let enCours: Promise<unknown> = Promise.resolve()
  let minuterie: NodeJS.Timeout | undefined

  async function tournee(): Promise<BilanTensions | undefined> {
    const bilan = await seulALireLesTensions(pool, () => lireTensions(lecture, arret.signal))
    if (bilan === 'occupe') return undefined
    if (bilan.lues + bilan.echecs === 0) return bilan
    journal.info({ evenement: 'tensions-lues', ...bilan })
    if (bilan.changees > 0) await annoncerMetiers(pool)
    return bilan
  }

  function demarrer(): void {
    if (arret.signal.aborted) return
    enCours = tournee().catch((erreur: unknown) => {
      journal.error({ evenement: 'tensions-non-lues', erreur: String(erreur) })
    })
    minuterie = setTimeout(() => void enCours.then(demarrer), ENTRE_TOURNEES_MS).unref()
  }

  async function arreter(): Promise<void> {
    arret.abort()
    clearTimeout(minuterie)
    await enCours
  }

  return { demarrer, arreter, tournee }
}

function dependances(deps: DependancesSuiviTensions, signal: AbortSignal): DependancesTensions {
  const { pool, marche, territoire, horloge } = deps
  const lot = { territoire: cleDuTerritoire(territoire), demonstration: marche.demonstration }
  const pauseMs = 1_000 / (PART_DU_DEBIT * marche.appelsParSeconde)
  const arrete = new Promise<{ readonly etat: 'indisponible' }>((rendre) => {
    signal.addEventListener('abort', () => rendre({ etat: 'indisponible' }), { once: true })
  })
  return {
    registre: creerRegistreTensions(pool, lot),
    relever: (codeRome) => Promise.race([marche.difficulte(codeRome, territoire), arrete]),
    souffler: () => attendre(pauseMs, undefined, { signal, ref: false }).catch(() => undefined),
    horloge,
  }
}
