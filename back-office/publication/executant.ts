import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Executant } from '../../src/platform/db/index.ts'

/**
 * La transaction de `req`, vue comme un exécutant : ce qui y est écrit est validé ou annulé avec l'écriture de Payload.
 * Sans transaction ouverte, chaque requête est la sienne.
 */
export async function executantDe(req: PayloadRequest): Promise<Executant> {
  const { db } = req.payload
  const transaction = await req.transactionID
  const session: unknown = transaction === undefined ? undefined : db.sessions?.[transaction]?.db
  const connexion = estConnexion(session) ? session : db.drizzle
  return { query: (texte, valeurs) => connexion.execute(avecValeurs(texte, valeurs)) }
}

type Connexion = Pick<Payload['db']['drizzle'], 'execute'>

const estConnexion = (valeur: unknown): valeur is Connexion =>
  typeof valeur === 'object' && valeur !== null && 'execute' in valeur

/** Les `$1`, `$2`… deviennent des paramètres : aucune valeur n'entre dans le texte SQL. */
function avecValeurs(texte: string, valeurs: readonly unknown[]) {
  const morceaux = texte
    .split(/\$(\d+)/)
    .map((morceau, rang) => (rang % 2 === 0 ? sql.raw(morceau) : sql.param(valeurs[Number(morceau) - 1])))
  return sql.join(morceaux.map((morceau) => sql`${morceau}`))
}
