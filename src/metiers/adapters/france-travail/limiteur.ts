import { ErreurFranceTravail } from './erreur-france-travail.ts'

/** Retient les appels pour ne jamais dépasser le débit accordé. */
export interface Limiteur {
  /** Rend quand l'appel peut partir ; lève une erreur `sature` si trop d'appels attendent déjà. */
  readonly passer: () => Promise<void>
  /** Le service demande de ne plus appeler pendant ce temps. */
  readonly suspendre: (dureeMs: number) => void
}

/** Part d'une seconde de débit qui peut partir d'un coup. */
const SALVE_MS = 800

/**
 * Seau à jetons, comme celui du service (`x-ratelimit-replenish-rate`) : une salve, puis le débit. La salve reste sous
 * celle du service : les délais du réseau resserrent les appels à l'arrivée. Les appels partent dans l'ordre où ils sont venus.
 */
export function creerLimiteur(parSeconde: number, enAttenteMax: number): Limiteur {
  const intervalle = 1_000 / parSeconde
  const salve = Math.max(SALVE_MS, intervalle)
  /** Instant où le seau serait plein ; chaque appel l'éloigne d'un intervalle. */
  let plein = 0
  let enAttente = 0

  async function passer(): Promise<void> {
    if (enAttente >= enAttenteMax)
      throw new ErreurFranceTravail('sature', 'France Travail : file d’appels pleine')
    const maintenant = Date.now()
    plein = Math.max(plein, maintenant) + intervalle
    const attente = plein - maintenant - salve
    if (attente <= 0) return
    enAttente += 1
    await new Promise((reprendre) => setTimeout(reprendre, attente).unref())
    enAttente -= 1
  }

  return {
    passer,
    suspendre: (dureeMs) => {
      plein = Math.max(plein, Date.now() + salve + dureeMs)
    },
  }
}
