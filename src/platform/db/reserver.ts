import type pg from 'pg'

/** Une connexion prise au pool, à rendre une fois. */
export interface Reservation {
  readonly client: pg.PoolClient
  /** `propre` : elle peut resservir ; sinon elle est fermée, et ce qu'elle tenait part avec elle. */
  readonly rendre: (propre: boolean) => void
}

/**
 * Prend une connexion. Tant qu'elle est prise, le pool n'écoute plus ses erreurs : sans écouteur, une connexion coupée
 * arrêterait le processus. La requête suivante, elle, échoue et le dit.
 */
export async function prendre(pool: pg.Pool): Promise<Reservation> {
  const client = await pool.connect()
  client.on('error', connexionPerdue)
  return {
    client,
    rendre(propre) {
      client.off('error', connexionPerdue)
      client.release(!propre)
    },
  }
}

function connexionPerdue(): void {}

/** Fait le travail sur une connexion réservée. S'il lève, elle est fermée : ni verrou ni transaction ne lui survit. */
export async function reserver<T>(pool: pg.Pool, travail: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const { client, rendre } = await prendre(pool)
  let propre = false
  try {
    const rendu = await travail(client)
    propre = true
    return rendu
  } finally {
    rendre(propre)
  }
}

/**
 * Fait le travail en tenant le verrou consultatif `cle`, et rend `occupe` sans attendre si une autre connexion, de
 * n'importe quel processus, le tient. Un processus tué rend le verrou avec sa connexion.
 */
export function sousVerrou<T>(
  pool: pg.Pool,
  cle: number,
  travail: (client: pg.PoolClient) => Promise<T>,
): Promise<T | 'occupe'> {
  return reserver(pool, async (client) => {
    const { rows } = await client.query<{ pris: boolean }>('select pg_try_advisory_lock($1) as pris', [cle])
    if (rows[0]?.pris !== true) return 'occupe'
    const rendreLeVerrou = () => client.query('select pg_advisory_unlock($1)', [cle])
    try {
      const rendu = await travail(client)
      await rendreLeVerrou()
      return rendu
    } catch (cause) {
      // La connexion fermée le rendrait aussi, mais plus tard : le travail suivant le croirait encore tenu.
      await client
        .query('rollback')
        .then(rendreLeVerrou)
        .catch(() => undefined)
      throw cause
    }
  })
}
