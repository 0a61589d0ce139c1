import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel'
import { ErreurFranceTravail } from './erreur-france-travail.ts'

export interface ReglagesProtection {
  /** Essais en plus du premier. */
  readonly reprises: number
  /** Première attente avant une reprise ; elle double ensuite. */
  readonly attenteInitialeMs: number
  /** Échecs de suite qui ouvrent le disjoncteur. */
  readonly echecsMax: number
  /** Temps avant qu'un appel d'essai soit laissé passer. */
  readonly ouvertMs: number
}

export const REGLAGES_PROTECTION: ReglagesProtection = {
  reprises: 2,
  attenteInitialeMs: 250,
  echecsMax: 5,
  ouvertMs: 30_000,
}

/** Une attente plus longue n'est pas tenue : l'appel échoue, et les derniers chiffres connus sont montrés. */
const ATTENTE_MAX_MS = 10_000

export interface Protection {
  readonly executer: <T>(essai: (signal: AbortSignal) => Promise<T>) => Promise<T>
}

/**
 * Reprises avec attente croissante et aléatoire (`Retry-After` respecté), et disjoncteur : après trop d'échecs de suite
 * le service n'est plus appelé, puis un seul appel l'éprouve. `changer` est averti de l'ouverture et de la fermeture.
 */
export function creerProtection(
  reglages: ReglagesProtection,
  changer: (etat: 'ouvert' | 'ferme') => void,
): Protection {
  const reprendre = retry(handleWhen(estAReprendre), {
    maxAttempts: reglages.reprises,
    backoff: new DelegateBackoff((contexte: IRetryBackoffContext<unknown>) =>
      attente(contexte, reglages.attenteInitialeMs),
    ),
  })
  const disjoncteur = circuitBreaker(handleWhen(estUnePanne), {
    halfOpenAfter: reglages.ouvertMs,
    breaker: new ConsecutiveBreaker(reglages.echecsMax),
  })
  disjoncteur.onBreak(() => changer('ouvert'))
  disjoncteur.onReset(() => changer('ferme'))
  const ensemble = wrap(reprendre, disjoncteur)
  return { executer: (essai) => ensemble.execute(({ signal }) => essai(signal)) }
}

/** Vrai : l'appel n'est pas parti, le disjoncteur est ouvert. */
export const estCoupe = (cause: unknown): boolean => cause instanceof BrokenCircuitError

function estAReprendre(cause: unknown): boolean {
  if (!(cause instanceof ErreurFranceTravail)) return false
  if (cause.nature === 'limite') return (cause.attenteMs ?? 0) <= ATTENTE_MAX_MS
  return cause.nature === 'panne'
}

/** Une demande mal formée ou notre propre file pleine ne disent rien de l'état du service. */
function estUnePanne(cause: unknown): boolean {
  if (!(cause instanceof ErreurFranceTravail)) return true
  return cause.nature !== 'refus' && cause.nature !== 'sature'
}

function attente({ attempt, result }: IRetryBackoffContext<unknown>, initialeMs: number): number {
  const demandee =
    'error' in result && result.error instanceof ErreurFranceTravail ? result.error.attenteMs : undefined
  const croissante = initialeMs * 2 ** (attempt - 1)
  return (demandee ?? croissante) + Math.random() * croissante
}
