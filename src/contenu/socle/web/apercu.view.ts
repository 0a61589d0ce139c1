import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { ApercuLu } from '../domain/apercu.ts'

export interface VueBandeauApercu {
  /** « 12 janvier 2027 à 14 h 05 ». */
  readonly jusquau?: string
}

const heureDeParis = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

export function vueBandeauApercu({ expireLe }: Pick<ApercuLu, 'expireLe'>): VueBandeauApercu {
  if (expireLe === undefined) return {}
  const heure = heureDeParis.format(expireLe).replace(':', '\u00a0h\u00a0')
  return { jusquau: `${jourEnLettres(jourAParis(expireLe))} à ${heure}` }
}
