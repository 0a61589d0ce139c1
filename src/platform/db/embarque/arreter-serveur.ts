import { setTimeout as attendre } from 'node:timers/promises'
import type { Dossiers } from './dossiers.ts'
import { tuerLesRestes } from './restes.ts'
import { estServeurDe } from './verrou.ts'

/** Des signaux, chacun avec le temps laissé avant le suivant, millisecondes. */
type Arret = readonly (readonly [NodeJS.Signals, number])[]

/** PostgreSQL s'arrête alors sans finir son travail, et rejouera son journal. */
export const SANS_ATTENDRE: Arret = [
  ['SIGQUIT', 7_000],
  ['SIGKILL', 5_000],
]
const RAPIDE: Arret = [['SIGINT', 20_000], ...SANS_ATTENDRE]
const PAUSE_MS = 20

/** Arrête un serveur, et va plus loin chaque fois que le signal précédent n'a pas suffi. */
export async function arreterServeur(pid: number, dossiers: Dossiers, arret = RAPIDE): Promise<void> {
  for (const [signal, delaiMs] of arret) {
    if (!(await estServeurDe(pid, dossiers))) return
    envoyer(pid, signal)
    const limite = Date.now() + delaiMs
    while (Date.now() < limite && (await estServeurDe(pid, dossiers))) await attendre(PAUSE_MS)
  }
  await tuerLesRestes(dossiers)
}

function envoyer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Il vient de finir.
  }
}
