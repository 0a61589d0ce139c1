import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { creerCatalogue } from '../../catalogue/index.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { chargerCommunes, creerTerritoires } from '../../referentiels/index.ts'
import { chargerMoteurs, type MoteursCharges } from './charger-moteur.ts'
import { construireInstantanes } from './construire-instantanes.ts'

const ordre = z.object({
  dossier: z.string(),
  url: z.string(),
  instant: z.date(),
  mode: z.enum(['ouvrir', 'construire']),
})

/**
 * Fil de construction : `ouvrir` rend les instantanés s'ils sont de la version du catalogue, `construire` les refait
 * d'abord. Poste les moteurs chargés, ou `undefined` s'il n'y a rien d'utilisable.
 */
parentPort?.postMessage(await travailler(ordre.parse(workerData)))

async function travailler({
  dossier,
  url,
  instant,
  mode,
}: z.infer<typeof ordre>): Promise<MoteursCharges | undefined> {
  const jour = jourAParis(instant)
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  try {
    const catalogue = creerCatalogue(pool)
    const version = await catalogue.version()
    if (mode === 'construire') {
      const territoires = creerTerritoires(await chargerCommunes(pool))
      await construireInstantanes(dossier, { catalogue, territoires, instant, jour })
    }
    return chargerMoteurs(dossier, version, jour)
  } finally {
    await pool.end()
  }
}
