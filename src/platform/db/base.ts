import pg from 'pg'
import { ErreurDemarrage } from '../erreur-demarrage.ts'
import { demarrerPostgresEmbarque } from './embarque/index.ts'

/** Une base ouverte. `fermer` rend les connexions, et arrête le serveur embarqué si plus personne ne s'en sert. */
export interface Base {
  readonly pool: pg.Pool
  readonly url: string
  readonly fermer: () => Promise<void>
}

export interface ConfigurationBase {
  /** Serveur existant (`postgresql://…`) ; absent : PostgreSQL embarqué dans `dossierDonnees`. */
  readonly databaseUrl?: string | undefined
  readonly dossierDonnees: string
  readonly connexionsMax?: number
  /** Reçoit les erreurs des connexions au repos (serveur arrêté, réseau coupé). */
  readonly signaler?: (erreur: Error) => void
}

const DELAI_CONNEXION_MS = 5_000
const DELAI_TRANSACTION_MS = 60 * 60_000

/** Ouvre la base et vérifie qu'elle répond. Lève `ErreurDemarrage` si le serveur ne peut être joint ou démarré. */
export async function ouvrirBase(config: ConfigurationBase): Promise<Base> {
  const serveur =
    config.databaseUrl === undefined
      ? await demarrerPostgresEmbarque(config.dossierDonnees)
      : { url: config.databaseUrl, quitter: async () => undefined }
  const pool = creerPool(serveur.url, config)
  await verifier(pool)
  return { pool, url: serveur.url, fermer: fermerUneFois(pool, serveur.quitter) }
}

function creerPool(url: string, config: ConfigurationBase): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: config.connexionsMax ?? 10,
    connectionTimeoutMillis: DELAI_CONNEXION_MS,
    idle_in_transaction_session_timeout: DELAI_TRANSACTION_MS,
    application_name: 'me-former',
  })
  pool.on('error', (erreur) => config.signaler?.(erreur))
  return pool
}

async function verifier(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw new ErreurDemarrage(`La base de données ne répond pas (${raison}) : vérifiez DATABASE_URL.`, {
      cause,
    })
  }
}

function fermerUneFois(pool: pg.Pool, quitter: () => Promise<void>): () => Promise<void> {
  let fermeture: Promise<void> | undefined
  return () => {
    fermeture ??= pool.end().then(quitter)
    return fermeture
  }
}
