import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { jourAParis } from '../../kernel/jour.ts'
import { chargerCommunes, creerTerritoires } from '../../referentiels/index.ts'
import { chargerMoteurs, type MoteursCharges, type VersionsDesMoteurs } from './charger-moteur.ts'
import { construireInstantanes } from './construire-instantanes.ts'
import { MODES } from './lancer-constructeur.ts'
import { ouvrirSources, versionsDesMoteurs } from './sources.ts'

const ordre = z.object({
  dossier: z.string(),
  url: z.string(),
  instant: z.date(),
  mode: z.enum(MODES),
  ouverts: z.record(z.string(), z.string()),
})
type Ordre = z.infer<typeof ordre>

/**
 * Fil de construction : `ouvrir` rend les instantanés à jour, `construire` refait d'abord ceux qui ne le sont pas,
 * `refaire` aussi ceux qui dépendent du jour. Ne poste que les moteurs que l'appelant n'a pas déjà dans cette version.
 */
parentPort?.postMessage(await travailler(ordre.parse(workerData)))

async function travailler({ dossier, url, instant, mode, ouverts }: Ordre): Promise<MoteursCharges> {
  const jour = jourAParis(instant)
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined)
  try {
    const sources = ouvrirSources(pool)
    const versions = await versionsDesMoteurs(sources)
    const aRefaire = mode === 'ouvrir' ? {} : perimes({ versions, dossier, jour, tout: mode === 'refaire' })
    if (Object.keys(aRefaire).length > 0) {
      const territoires = creerTerritoires(await chargerCommunes(pool))
      await construireInstantanes({ dossier, territoires, instant, jour }, sources, aRefaire)
    }
    return chargerMoteurs(dossier, { ...saufConnus(versions, ouverts), ...aRefaire }, jour)
  } finally {
    await pool.end()
  }
}

interface Examen {
  readonly versions: VersionsDesMoteurs
  readonly dossier: string
  readonly jour: Parameters<typeof chargerMoteurs>[2]
  readonly tout: boolean
}

/** Les moteurs dont l'instantané n'est pas de la version de leur source, et ceux qui changent avec le jour. */
function perimes({ versions, dossier, jour, tout }: Examen): VersionsDesMoteurs {
  const aJour = chargerMoteurs(dossier, versions, jour)
  const { formations, organismes, metiers, informations, ...contenus } = versions
  const duJour = { formations, organismes, metiers, informations }
  const refaits = sansIndefinis(Object.entries(tout ? duJour : {}))
  const manquants = Object.entries({ ...duJour, ...contenus }).filter(([id]) => !Object.hasOwn(aJour, id))
  return { ...sansIndefinis(manquants), ...refaits }
}

function saufConnus(versions: VersionsDesMoteurs, ouverts: Ordre['ouverts']): VersionsDesMoteurs {
  return sansIndefinis(Object.entries(versions).filter(([id, version]) => ouverts[id] !== version))
}

function sansIndefinis(entrees: readonly (readonly [string, string | undefined])[]): VersionsDesMoteurs {
  return Object.fromEntries(entrees.filter(([, version]) => version !== undefined))
}
