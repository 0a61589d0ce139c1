import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'
import type { Dossiers } from './dossiers.ts'
import { estServeurDe, estVivant, lireVerrou } from './verrou.ts'

const DELAI_ARRET_MS = 20_000
const PAUSE_MS = 20
const SURSIS_MS = 1_000
const AUTRES_CLIENTS = `select count(*)::int as nombre from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid()`

/** Le dernier parti ferme la porte : arrête le serveur (mode rapide) si aucun autre client n'y est connecté. */
export async function quitterServeur(url: string, dossiers: Dossiers): Promise<void> {
  if (await autresClients(url)) return
  const verrou = await lireVerrou(dossiers)
  if (verrou === undefined || !(await estServeurDe(verrou.pid, dossiers))) return
  process.kill(verrou.pid, 'SIGINT')
  const limite = Date.now() + DELAI_ARRET_MS
  while (estVivant(verrou.pid) && Date.now() < limite) await attendre(PAUSE_MS)
}

/**
 * Vrai si un autre processus se sert encore du serveur. Celui qui part interrompt parfois un index en construction, dont
 * les connexions mettent quelques dizaines de millisecondes à disparaître : une connexion ne compte qu'après ce sursis.
 */
async function autresClients(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await restentConnectes(client)
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function restentConnectes(client: pg.Client): Promise<boolean> {
  const limite = Date.now() + SURSIS_MS
  while ((await compterAutresClients(client)) > 0) {
    if (Date.now() >= limite) return true
    await attendre(PAUSE_MS)
  }
  return false
}

async function compterAutresClients(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ nombre: number }>(AUTRES_CLIENTS)
  return rows[0]?.nombre ?? 0
}
