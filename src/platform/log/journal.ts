import pino, { type DestinationStream } from 'pino'

/** Journal d'événements JSON. Chaque ligne porte un code stable `evenement` et des champs typés, jamais de donnée personnelle. */
export type Journal = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

export type NiveauJournal = 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

/** Champs effacés s'ils arrivaient par mégarde. */
const MASQUES = ['ip', 'email', 'courriel', 'req.headers', 'headers', 'cookie', 'authorization']

/** Crée le journal du processus, sur la sortie standard ou sur `sortie`. */
export function creerJournal(niveau: NiveauJournal, sortie?: DestinationStream): Journal {
  const options = {
    level: niveau,
    base: null,
    redact: { paths: MASQUES, remove: true },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return sortie === undefined ? pino(options) : pino(options, sortie)
}
