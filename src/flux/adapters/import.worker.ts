import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { lireLheo } from '../../catalogue/back-office.ts'
import { horlogeSysteme } from '../../kernel/horloge.ts'
import { ImportAnnule } from '../domain/import-annule.ts'
import { creerImportateur } from './importateur.ts'
import type { MessageDuFil } from './importer-dans-un-fil.ts'

const ordre = z.object({
  url: z.string(),
  quarantaine: z.string(),
  region: z.string().optional(),
  demande: z.object({
    chemin: z.string(),
    nom: z.string(),
    partiel: z.boolean(),
    essai: z.boolean(),
    forcer: z.boolean(),
    sha256Attendu: z.string().exactOptional(),
    demandeImport: z.string(),
  }),
})

/** Fil d'importation : poste sa progression puis l'issue ; tout message reçu demande l'arrêt. */
const { url, quarantaine, region, demande } = ordre.parse(workerData)
const arret = new AbortController()
parentPort?.once('message', () => arret.abort(new ImportAnnule()))
const pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'me-former-import' })
pool.on('error', () => undefined)
try {
  const importer = creerImportateur({ pool, horloge: horlogeSysteme, lireLheo, quarantaine, region })
  const { issue, sha256 } = await importer(
    demande,
    (progression) => poster({ type: 'progression', progression }),
    arret.signal,
  )
  poster({ type: 'fin', issue, ...(sha256 === undefined ? {} : { sha256 }) })
} finally {
  await pool.end()
  parentPort?.close()
}

function poster(message: MessageDuFil): void {
  parentPort?.postMessage(message)
}
