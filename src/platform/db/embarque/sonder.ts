import pg from 'pg'

/** `demarre` : il se lance, ou rejoue son journal ; `arret` : il s'arrête ; `muet` : ni réponse, ni refus qui dise pourquoi. */
export type EtatDuServeur = 'pret' | 'demarre' | 'arret' | 'muet'

/** « cannot_connect_now » : le serveur vit, mais ne prend pas de connexion. */
const PAS_MAINTENANT = '57P03'
const DELAI_MS = 2_000

export async function sonder(url: string): Promise<EtatDuServeur> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: DELAI_MS,
    query_timeout: DELAI_MS,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return 'pret'
  } catch (cause) {
    return etatDuRefus(cause)
  } finally {
    void client.end().catch(() => undefined)
  }
}

/** Un refus de PostgreSQL lui-même (trop de connexions…) vient d'un serveur prêt. */
function etatDuRefus(cause: unknown): EtatDuServeur {
  if (!(cause instanceof pg.DatabaseError)) return 'muet'
  if (cause.code !== PAS_MAINTENANT) return 'pret'
  return cause.message.includes('shutting down') ? 'arret' : 'demarre'
}
