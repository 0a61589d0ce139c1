import type { Horloge } from '../../kernel/horloge.ts'
import type { Verdict } from '../domain/verdict.ts'

export interface DependancesLiens {
  readonly horloge: Horloge
  readonly aVerifier: (instant: Date, limite: number) => Promise<readonly string[]>
  readonly verifier: (url: string) => Promise<Verdict>
  readonly noter: (note: { url: string; verdict: Verdict; instant: Date }) => Promise<void>
  /** Attend entre deux demandes au même hôte ; levée : arrêter. */
  readonly attendre: (millisecondes: number) => Promise<void>
  readonly arret: AbortSignal
}

/** Liens vérifiés au plus en un passage. */
const LIENS_PAR_PASSAGE = 20_000
const HOTES_ENSEMBLE = 8
const PAUSE_PAR_HOTE_MS = 1_000

export interface Passage {
  readonly vivants: number
  readonly incertains: number
  readonly echecs: number
}

/**
 * Vérifie les liens qui attendent : une demande à la fois par hôte, avec une pause, huit hôtes ensemble au plus. Arrêté en
 * chemin, il reprend au passage suivant là où il en était.
 */
export async function verifierLesLiens(deps: DependancesLiens): Promise<Passage> {
  const urls = await deps.aVerifier(deps.horloge(), LIENS_PAR_PASSAGE)
  const hotes = [...Map.groupBy(urls, (url) => new URL(url).hostname).values()]
  const compte = { vivants: 0, incertains: 0, echecs: 0 }
  const file = hotes[Symbol.iterator]()
  const travailler = async () => {
    for (const siens of file) await verifierUnHote(deps, siens, compte)
  }
  await Promise.all(Array.from({ length: HOTES_ENSEMBLE }, travailler))
  return compte
}

const RUBRIQUES = { vivant: 'vivants', incertain: 'incertains', echec: 'echecs' } as const

async function verifierUnHote(
  { verifier, noter, attendre, horloge, arret }: DependancesLiens,
  urls: readonly string[],
  compte: Record<keyof Passage, number>,
): Promise<void> {
  for (const [rang, url] of urls.entries()) {
    if (rang > 0) await attendre(PAUSE_PAR_HOTE_MS)
    if (arret.aborted) return
    const verdict = await verifier(url)
    if (arret.aborted) return
    await noter({ url, verdict, instant: horloge() })
    compte[RUBRIQUES[verdict.etat]] += 1
  }
}
