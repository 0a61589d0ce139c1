import type { PayloadRequest } from 'payload'
import { cleDeDemande } from './cle-de-demande.ts'
import type { Raison } from './refus.ts'

interface Derogation {
  readonly collection: string
  /** Absent d'un document qui n'est pas encore créé. */
  readonly id: number | undefined
  readonly motif: string
  readonly raisons: readonly Raison[]
}

/** Par demande, parce qu'un lot enregistre plusieurs documents à la fois. */
const enAttente = new WeakMap<object, readonly Derogation[]>()

/** Retient la dérogation le temps de l'enregistrement : elle n'est consignée qu'avec la publication qu'elle permet. */
export function noterDerogation(req: PayloadRequest, derogation: Derogation): void {
  const cle = cleDeDemande(req)
  enAttente.set(cle, [...(enAttente.get(cle) ?? []), derogation])
}

/** La dérogation du document qui vient d'être enregistré, une fois ; en une phrase pour le journal. */
export function prendreDerogation(req: PayloadRequest, collection: string, id: number): string | undefined {
  const cle = cleDeDemande(req)
  const notees = enAttente.get(cle) ?? []
  const prise = notees.find(
    (notee) => notee.collection === collection && (notee.id === undefined || notee.id === id),
  )
  if (prise === undefined) return undefined
  enAttente.set(
    cle,
    notees.filter((notee) => notee !== prise),
  )
  const fautes = prise.raisons.map(({ libelle, phrase }) => `« ${libelle} » — ${phrase}`)
  return `Motif : ${prise.motif} Fautes publiées : ${fautes.join(' ; ')}`
}
