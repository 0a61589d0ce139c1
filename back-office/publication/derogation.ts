import type { PayloadRequest } from 'payload'
import type { Raison } from './refus.ts'

interface Derogation {
  readonly collection: string
  /** Absent d'un document qui n'est pas encore créé. */
  readonly id: number | undefined
  readonly motif: string
  readonly raisons: readonly Raison[]
}

/** Par demande, parce qu'un lot enregistre plusieurs documents à la fois. */
const enAttente = new WeakMap<PayloadRequest['context'], Derogation[]>()

/** Retient la dérogation le temps de l'enregistrement : elle n'est consignée qu'avec la publication qu'elle permet. */
export function noterDerogation({ context }: PayloadRequest, derogation: Derogation): void {
  enAttente.set(context, [...(enAttente.get(context) ?? []), derogation])
}

/** La dérogation du document qui vient d'être enregistré, une fois ; en une phrase pour le journal. */
export function prendreDerogation(
  { context }: PayloadRequest,
  collection: string,
  id: number,
): string | undefined {
  const notees = enAttente.get(context) ?? []
  const prise = notees.find(
    (notee) => notee.collection === collection && (notee.id === undefined || notee.id === id),
  )
  if (prise === undefined) return undefined
  enAttente.set(
    context,
    notees.filter((notee) => notee !== prise),
  )
  const fautes = prise.raisons.map(({ libelle, phrase }) => `« ${libelle} » — ${phrase}`)
  return `Motif : ${prise.motif} Fautes publiées : ${fautes.join(' ; ')}`
}
