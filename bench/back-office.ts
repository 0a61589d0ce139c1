import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { optionsServeur } from '../scripts/assemblage/serveur.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager } from './catalogue-de-mesure.ts'
import { mesurerPublicationVisible } from './publication-visible.ts'

/** Ce que coûte une publication, et le temps qu'elle met à se voir sur le portail. */
export const bancBackOffice: Banc = async () => [
  ...(await mesurerPublicationVisible()),
  ...(await mesurerPayload()),
]

/** Trente publications par Payload, dans leur processus : débit, attente, et ce que le parallèle y gagne. */
async function mesurerPayload(): Promise<readonly Mesure[]> {
  await using dossier = await dossierPassager()
  await build(await optionsServeur(['back-office/essai/publications-mesurees.ts'], 'dist/bench'))
  const processus = spawn(process.execPath, ['dist/bench/publications-mesurees.js', dossier.chemin], {
    // Payload ne crée les tables de la collection mesurée que hors production.
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(processus, 'exit')
  if (code !== 0) throw new Error(`la mesure du back-office s’est arrêtée (${code})`)
  return JSON.parse(await readFile(join(dossier.chemin, 'mesures.json'), 'utf8'))
}
