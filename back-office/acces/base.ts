import type { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

type Requete = ReturnType<typeof sql>

/** Exécute dans la transaction de `req` quand elle en a une : jamais de seconde connexion prise en attendant. */
export async function dansLaTransaction<S extends z.ZodType>(
  req: PayloadRequest,
  requete: Requete,
  ligne: S,
) {
  const transaction = await req.transactionID
  const enCours = transaction === undefined ? undefined : req.payload.db.sessions?.[String(transaction)]?.db
  const base = executeDuSql(enCours) ? enCours : req.payload.db.drizzle
  const { rows } = await base.execute(requete)
  return z.array(ligne).parse(rows)
}

/** Exécute et valide aussitôt, quoi que devienne la transaction en cours. */
export async function aussitot<S extends z.ZodType>(payload: Payload, requete: Requete, ligne: S) {
  const { rows } = await payload.db.drizzle.execute(requete)
  return z.array(ligne).parse(rows)
}

/** La ligne dont on n'attend rien. */
export const RIEN = z.object({})

function executeDuSql(valeur: unknown): valeur is Pick<Payload['db']['drizzle'], 'execute'> {
  return typeof valeur === 'object' && valeur !== null && 'execute' in valeur
}

/** Un nom de collection reçu d'un crochet, tel que les opérations de Payload l'attendent. */
export function estCollection(payload: Payload, slug: string): slug is CollectionSlug {
  return slug in payload.collections
}
