import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Executant } from '../../src/platform/db/index.ts'
import { connexionDe } from '../base.ts'

/**
 * La transaction de `req`, vue comme un exécutant : ce qui y est écrit est validé ou annulé avec l'écriture de Payload.
 * Sans transaction ouverte, chaque requête est la sienne.
 */
export async function executantDe(req: PayloadRequest): Promise<Executant> {
  const connexion = await connexionDe(req)
  return { query: (texte, valeurs) => connexion.execute(avecValeurs(texte, valeurs)) }
}

/** Les `$1`, `$2`… deviennent des paramètres : aucune valeur n'entre dans le texte SQL. */
function avecValeurs(texte: string, valeurs: readonly unknown[]) {
  const morceaux = texte
    .split(/\$(\d+)/)
    .map((morceau, rang) => (rang % 2 === 0 ? sql.raw(morceau) : sql.param(valeurs[Number(morceau) - 1])))
  return sql.join(morceaux.map((morceau) => sql`${morceau}`))
}
