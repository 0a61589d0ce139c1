import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { jourAParis } from '../../kernel/jour.ts'
import { chargerCommunes, creerRepertoire } from '../../referentiels/index.ts'
import { NOMS_DES_VOIES } from '../moteurs/voies.ts'
import { chargerMoteurs, type MoteursCharges, type VersionsDesMoteurs } from './charger-moteur.ts'
import { construireInstantanes } from './construire-instantanes.ts'
import { MODES } from './lancer-constructeur.ts'
import { ouvrirSources, versionsDesMoteurs } from './sources.ts'

const { dossier, url } = z.object({ dossier: z.string(), url: z.string() }).parse(workerData)
const ordre = z.object({
  voie: z.enum(NOMS_DES_VOIES),
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
  const nouvelles = choisir(versions, (id, version) => ouverts[id] !== version)
  const charges = chargerMoteurs(dossier, nouvelles, jour)
  if (mode === 'ouvrir') return charges
  const duJour = mode === 'refaire' ? choisir(versions, dependDuJour) : {}
  const aRefaire = { ...choisir(nouvelles, (id) => !Object.hasOwn(charges, id)), ...duJour }
  await construireInstantanes({ dossier, communes, instant, jour }, sources, aRefaire)
  return { ...charges, ...chargerMoteurs(dossier, aRefaire, jour) }
}

const communes = async (codes?: readonly string[]) => creerRepertoire(await chargerCommunes(pool, codes))

/** Leur instantané écarte ce qui est passé, ou compte ce qui est visible. */
const DU_JOUR: readonly string[] = ['formations', 'organismes', 'metiers', 'informations']
const dependDuJour = (id: string): boolean => DU_JOUR.includes(id)

function choisir(
  versions: VersionsDesMoteurs,
  garder: (id: string, version: string) => boolean,
): VersionsDesMoteurs {
  return Object.fromEntries(Object.entries(versions).filter(([id, version]) => garder(id, version)))
}
