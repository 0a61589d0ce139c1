import { createHash } from 'node:crypto'
import { dernierJour } from '../../kernel/date-lheo.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Session } from '../domain/formation.ts'

/** Jours d'une session ; `undefined` si le jour de début n'est pas connu. Sans fin exacte, l'événement dure un jour. */
export function joursDeSession({
  periode,
}: Pick<Session, 'periode'>): { debut: Jour; fin: Jour } | undefined {
  if (periode.debut.type !== 'jour') return undefined
  const debut = periode.debut.jour
  const fin = periode.fin.type === 'jour' ? dernierJour(periode.fin) : undefined
  return { debut, fin: fin === undefined || fin < debut ? debut : fin }
}

/** Identifiant d'événement stable pour une session de formation. */
export function uidDeSession(numeroFormation: string, cle: string, hote: string): string {
  const empreinte = createHash('sha256').update(`${numeroFormation}\n${cle}`).digest('hex').slice(0, 32)
  return `session-${empreinte}@${hote}`
}
