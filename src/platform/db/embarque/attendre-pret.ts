import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'

const DELAI_MS = 60_000
const PAUSE_MS = 25

/** Attend que le serveur réponde, tant que `enVie` (il peut rejouer son journal après une coupure), une minute au plus. */
export async function attendrePret(url: string, enVie: () => Promise<boolean>): Promise<void> {
  const limite = Date.now() + DELAI_MS
  while (Date.now() < limite && (await enVie())) {
    if (await repond(url)) return
    await attendre(PAUSE_MS)
  }
}

export async function repond(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
