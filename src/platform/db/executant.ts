import type pg from 'pg'
import { reserver } from './reserver.ts'

/** De quoi envoyer du SQL : un pool, une connexion, ou la transaction qu'un autre a ouverte. */
export interface Executant {
  readonly query: (texte: string, valeurs: unknown[]) => Promise<Reponse>
}

interface Reponse {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly rowCount: number | null
}

/** Fait le travail dans une transaction : validée s'il rend, annulée s'il lève. */
export function enTransaction<Rendu>(
  pool: pg.Pool,
  travail: (client: pg.PoolClient) => Promise<Rendu>,
): Promise<Rendu> {
  return reserver(pool, async (client) => {
    try {
      await client.query('begin')
      const rendu = await travail(client)
      await client.query('commit')
      return rendu
    } catch (cause) {
      await client.query('rollback').catch(() => undefined)
      throw cause
    }
  })
}
