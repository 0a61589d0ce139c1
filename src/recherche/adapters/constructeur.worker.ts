import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { jourAParis } from '../../kernel/jour.ts'
import { chargerCommunes, creerRepertoire } from '../../referentiels/index.ts'
import { MOTEURS, moteursDeLaVoie } from '../moteurs/moteurs.ts'
import { VOIES } from '../moteurs/voies.ts'
import { chargerMoteurs, type MoteursCharges } from './charger-moteur.ts'
import { construireInstantanes } from './construire-instantanes.ts'
import { MODES } from './lancer-constructeur.ts'
import { ouvrirSources, versionsDesMoteurs } from './sources.ts'

const { dossier, url } = z.object({ dossier: z.string(), url: z.string() }).parse(workerData)
const ordre = z.object({
  voie: z.enum(VOIES),
  instant: z.date(),
  mode: z.enum(MODES),
  ouverts: z.record(z.string(), z.string()),
})
type Ordre = z.infer<typeof ordre>

const pool = new pg.Pool({ connectionString: url, max: 2 })
pool.on('error', () => undefined)
const sources = ouvrirSources(pool)

/**
 * Fil de construction : `ouvrir` rend les instantanés à jour, `construire` refait d'abord ceux qui ne le sont pas,
 * `refaire` aussi ceux qui dépendent du jour. Ne poste que les moteurs que l'appelant n'a pas déjà dans cette version.
 * Une panne arrête le fil : l'appelant l'apprend, et le prochain ordre en ouvre un neuf.
 */
parentPort?.on('message', (recu: unknown) => void repondre(ordre.parse(recu)))

async function repondre(recu: Ordre): Promise<void> {
  parentPort?.postMessage(await travailler(recu))
}

async function travailler({ voie, instant, mode, ouverts }: Ordre): Promise<MoteursCharges> {
  const jour = jourAParis(instant)
  const versions = await versionsDesMoteurs(sources, voie)
  const nouveaux = moteursDeLaVoie(voie).filter((id) => ouverts[id] !== versions[id])
  const charges = chargerMoteurs(dossier, nouveaux, { versions, jour })
  if (mode === 'ouvrir') return charges
  const aRefaire = moteursDeLaVoie(voie).filter(
    (id) =>
      (mode === 'refaire' && MOTEURS[id].duJour) || (nouveaux.includes(id) && charges[id] === undefined),
  )
  await construireInstantanes({ dossier, communes, instant, jour }, sources, { versions, aRefaire })
  return { ...charges, ...chargerMoteurs(dossier, aRefaire, { versions, jour }) }
}

const communes = async (codes?: readonly string[]) => creerRepertoire(await chargerCommunes(pool, codes))
