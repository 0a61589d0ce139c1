import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { assembler } from '../scripts/assemblage/index.ts'
import { optionsServeur } from '../scripts/assemblage/serveur.ts'
import { arreter, attendreReponse } from './processus.ts'

/** Assemble le portail et le serveur que les bancs mesurent. */
export async function assemblerServeurMesure(): Promise<void> {
  await Promise.all([assembler(), build(await optionsServeur(['bench/serveur-mesure.ts'], 'dist/bench'))])
}

/**
 * Le serveur mesuré, dans son processus, arrêté quand `using` le libère. `adresses` : pages dont il écrit aussi le
 * gabarit. Variable `PROFIL` : dossier où écrire un profil du processeur.
 */
export async function ouvrirServeurMesure(
  dossier: string,
  variables: Readonly<Record<string, string>>,
  adresses: readonly string[] = [],
): Promise<AsyncDisposable> {
  const liste = join(dossier, 'adresses.json')
  await writeFile(liste, JSON.stringify(adresses))
  const { PROFIL } = process.env
  const profilage = PROFIL === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${PROFIL}`]
  const serveur = spawn(process.execPath, [...profilage, 'dist/bench/serveur-mesure.js', liste], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await attendreReponse(`http://127.0.0.1:${variables.PORT}/sante`, serveur, performance.now())
  return { [Symbol.asyncDispose]: () => arreter(serveur) }
}
