import { readdir, readFile, readlink, realpath } from 'node:fs/promises'
import type { Dossiers } from './dossiers.ts'

/**
 * Tue les processus d'une grappe dont le chef est mort sans eux : tant qu'il en reste un, PostgreSQL refuse de démarrer
 * (« pre-existing shared memory block is still in use »). Rien hors de Linux : le démarrage attend qu'ils finissent.
 */
export async function tuerLesRestes(dossiers: Dossiers): Promise<void> {
  if (process.platform !== 'linux') return
  const grappe = await realpath(dossiers.grappe)
  const numeros = (await readdir('/proc')).filter((nom) => /^\d+$/.test(nom))
  await Promise.all(numeros.map((pid) => tuerSiOrphelin(pid, grappe)))
}

async function tuerSiOrphelin(pid: string, grappe: string): Promise<void> {
  if ((await placeDe(pid)) !== grappe) return
  const [commande, parent] = await Promise.all([lire(`/proc/${pid}/cmdline`), parentDe(pid)])
  if (!commande.startsWith('postgres: ') || (await placeDe(parent)) === grappe) return
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // Il vient de finir.
  }
}

const placeDe = (pid: string): Promise<string | undefined> =>
  readlink(`/proc/${pid}/cwd`).catch(() => undefined)

const lire = (chemin: string): Promise<string> => readFile(chemin, 'utf8').catch(() => '')

/** Quatrième champ de `/proc/<pid>/stat` (proc_pid_stat(5)) ; le second, entre parenthèses, peut contenir des espaces. */
async function parentDe(pid: string): Promise<string> {
  const stat = await lire(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? ''
}
