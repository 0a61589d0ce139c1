import pg from 'pg'
import { ErreurDemarrage } from '../erreur-demarrage.ts'
import { demarrerPostgresEmbarque } from './embarque/index.ts'

/** Une base ouverte. `fermer` rend les connexions, et arrête le serveur embarqué si plus personne ne s'en sert. */
export interface Base {
  readonly pool: pg.Pool
  /** Pour les pages : un serveur qui ne répond plus fait échouer la lecture au lieu de la retenir. */
  readonly lecture: pg.Pool
  readonly url: string
  readonly fermer: () => Promise<void>
}

export interface ConfigurationBase {
  /** Serveur existant (`postgresql://…`) ; absent : PostgreSQL embarqué dans `dossierDonnees`. */
  readonly databaseUrl?: string | undefined
  readonly dossierDonnees: string
  readonly connexionsMax?: number
  /** Reçoit les connexions au repos perdues (serveur arrêté, réseau coupé), et les relances du serveur embarqué. */
  readonly signaler?: (evenement: EvenementDeBase, message: string) => void
}

export type EvenementDeBase = 'connexion-perdue' | 'base-relancee' | 'base-non-relancee'

const DELAI_CONNEXION_MS = 5_000
/** Une page attend au plus une connexion, puis une réponse : moins de trois secondes en tout. */
const DELAIS_DE_LECTURE = { connectionTimeoutMillis: 1_000, query_timeout: 1_900 }
const DELAI_TRANSACTION_MS = 60 * 60_000

/** Ouvre la base et vérifie qu'elle répond. Lève `ErreurDemarrage` si le serveur ne peut être joint ou démarré. */
export async function ouvrirBase(config: ConfigurationBase): Promise<Base> {
  const { databaseUrl, dossierDonnees, signaler } = config
  const serveur =
    databaseUrl === undefined
      ? await demarrerPostgresEmbarque(dossierDonnees, { ...(signaler && { signaler }) })
      : { url: databaseUrl, quitter: async () => undefined }
  const pool = creerPool(serveur.url, config)
  const lecture = creerPool(serveur.url, config, DELAIS_DE_LECTURE)
  await verifier(pool)
  const fermer = async () => {
    await Promise.all([pool.end(), lecture.end()])
    await serveur.quitter()
  }
  return { pool, lecture, url: serveur.url, fermer: uneFois(fermer) }
}

function creerPool(url: string, config: ConfigurationBase, delais: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: config.connexionsMax ?? 10,
    connectionTimeoutMillis: DELAI_CONNEXION_MS,
    idle_in_transaction_session_timeout: DELAI_TRANSACTION_MS,
    application_name: 'me-former',
    ...delais,
  })
  pool.on('error', ({ message }) => config.signaler?.('connexion-perdue', message))
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

function uneFois(faire: () => Promise<void>): () => Promise<void> {
  let fait: Promise<void> | undefined
  return () => {
    fait ??= faire()
    return fait
  }
}
