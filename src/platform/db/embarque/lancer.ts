import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import type { Executant } from './executant.ts'

/** Lance un exécutable sous le compte choisi. */
export function lancer(
  executant: Executant,
  commande: readonly [string, ...string[]],
  options: SpawnOptions,
): ChildProcess {
  const [programme, ...parametres] = [...executant.prefixe, ...commande]
  if (programme === undefined) throw new TypeError('commande vide')
  return spawn(programme, parametres, { ...options, ...executant.options, env: environnement() })
}

/** Les messages en anglais et l'heure universelle, quelle que soit la machine. */
function environnement(): NodeJS.ProcessEnv {
  // Les types de Next demandent NODE_ENV à tout environnement.
  const communes = {
    NODE_ENV: 'production',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
  } as const
  return { ...communes, ...variablesWindows() }
}

/** Windows ne démarre aucun programme sans ces deux variables. */
function variablesWindows(): Readonly<Record<string, string>> {
  if (process.platform !== 'win32') return {}
  return { SystemRoot: 'C:\\Windows', TEMP: 'C:\\Windows\\Temp' }
}
