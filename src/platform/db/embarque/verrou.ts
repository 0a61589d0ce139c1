import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import type { Dossiers } from './dossiers.ts'

/** Le serveur qu'annonce `postmaster.pid` : processus et port (lignes 1 et 4 du fichier). */
export interface Verrou {
  readonly pid: number
  readonly port: number
}

/** Lit le verrou d'une grappe ; `undefined` s'il n'y en a pas. */
export async function lireVerrou(dossiers: Dossiers): Promise<Verrou | undefined> {
  const lignes = (await readFile(dossiers.verrou, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lignes[0])
  const port = Number(lignes[3])
  return Number.isInteger(pid) && pid > 0 && port > 0 ? { pid, port } : undefined
}

/**
 * Vrai si le processus est bien le serveur de cette grappe, et non un autre programme à qui le système a redonné le même
 * numéro. PostgreSQL se place dans le dossier de sa grappe ; là où `/proc` n'existe pas, on s'en tient au numéro.
 */
export async function estServeurDe(pid: number, dossiers: Dossiers): Promise<boolean> {
  if (!estVivant(pid)) return false
  if (process.platform !== 'linux') return true
  const [place, grappe] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => undefined),
    realpath(dossiers.grappe),
  ])
  return place === grappe
}

/** Un verrou dont le numéro sert à un autre programme empêcherait PostgreSQL de démarrer : il est effacé. */
export async function effacerVerrouPerime(verrou: Verrou, dossiers: Dossiers): Promise<void> {
  if (await estServeurDe(verrou.pid, dossiers)) return
  await rm(dossiers.verrou, { force: true })
}

export function estVivant(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    return erreur instanceof Error && 'code' in erreur && erreur.code === 'EPERM'
  }
}
