import type { PayloadRequest } from 'payload'

const NOM = 'cleDePublication'

/**
 * Ce qui désigne la demande en cours, d'un crochet à l'autre. Ni `req` ni son contexte ne le peuvent : Payload isole l'un et
 * recopie l'autre à chaque opération intérieure (une entrée au journal d'audit, par exemple).
 */
export function cleDeDemande({ context }: PayloadRequest): object {
  const connue = context[NOM]
  if (typeof connue === 'object' && connue !== null) return connue
  const cle = {}
  context[NOM] = cle
  return cle
}
