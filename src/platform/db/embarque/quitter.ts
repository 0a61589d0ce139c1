import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'
import { arreterServeur } from './arreter-serveur.ts'
import type { Dossiers } from './dossiers.ts'
import { autresPresents } from './presences.ts'
import { sonder } from './sonder.ts'
import { lireVerrou } from './verrou.ts'

const PAUSE_MS = 20
const SURSIS_MS = 1_000
/** Le temps de rejouer son journal, après la mort d'un de ses processus. */
const RETABLISSEMENT_MS = 10_000
const AUTRES_CLIENTS = `select count(*)::int as nombre from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid()`

/**
 * Le dernier parti ferme la porte : arrête le serveur si aucun autre processus ne s'en sert, ni aucun client n'y est connecté.
 * Celui qui n'a pu répondre à cette question n'est jamais arrêté.
 */
export async function quitterServeur(url: string, dossiers: Dossiers): Promise<void> {
  if (await autresPresents(dossiers)) return
  const limite = Date.now() + RETABLISSEMENT_MS
  while ((await sonder(url)) === 'demarre' && Date.now() < limite) await attendre(PAUSE_MS)
  if (!(await estDelaisse(url))) return
  const verrou = await lireVerrou(dossiers)
  if (verrou !== undefined) await arreterServeur(verrou.pid, dossiers)
}

/**
 * Vrai si le serveur dit que plus personne d'autre ne s'en sert. Celui qui part interrompt parfois un index en
 * construction, dont les connexions mettent quelques dizaines de millisecondes à disparaître : une connexion ne compte
 * qu'après ce sursis.
 */
async function estDelaisse(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const limite = Date.now() + SURSIS_MS
    while ((await compterAutresClients(client)) > 0) {
      if (Date.now() >= limite) return false
      await attendre(PAUSE_MS)
    }
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function compterAutresClients(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ nombre: number }>(AUTRES_CLIENTS)
  return rows[0]?.nombre ?? Number.POSITIVE_INFINITY
}
