import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

type Connexion = Pick<Payload['db']['drizzle'], 'execute'>

/** La transaction de `req` quand elle en a une, sinon le pool : jamais de seconde connexion prise en attendant. */
export async function connexionDe({ payload, transactionID }: PayloadRequest): Promise<Connexion> {
  const { db } = payload
  const transaction = await transactionID
  const session: unknown = transaction === undefined ? undefined : db.sessions?.[String(transaction)]?.db
  return estConnexion(session) ? session : db.drizzle
}

function estConnexion(valeur: unknown): valeur is Connexion {
  return typeof valeur === 'object' && valeur !== null && 'execute' in valeur
}

/** Un nom reçu d'un crochet ou d'une adresse, tel que les opérations de Payload l'attendent. */
export function estCollection(payload: Payload, nom: string | undefined): nom is CollectionSlug {
  return nom !== undefined && Object.hasOwn(payload.collections, nom)
}
