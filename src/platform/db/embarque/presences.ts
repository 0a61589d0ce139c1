import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossiers } from './dossiers.ts'
import { estVivant } from './verrou.ts'

/** Ce processus, et quand il a commencé : dans un conteneur, le suivant a le même numéro. */
const MOI = `${process.pid}-${Math.round(performance.timeOrigin)}`

/**
 * Note que ce processus se sert du serveur ; rend de quoi l'oublier. Les connexions n'en disent pas assez : quand PostgreSQL se
 * rétablit, celles du portail mettent quelques secondes à revenir.
 */
export async function sePresenter({ presents }: Dossiers): Promise<() => Promise<void>> {
  await mkdir(presents, { recursive: true })
  const presence = join(presents, `${MOI}-${randomUUID()}`)
  await writeFile(presence, '')
  return () => rm(presence, { force: true })
}

/** Vrai si un processus vivant s'en sert encore ; les présences de processus morts sont effacées. */
export async function autresPresents({ presents }: Dossiers): Promise<boolean> {
  const noms = await readdir(presents).catch(() => [])
  const morts = noms.filter((nom) => !estDUnVivant(nom))
  await Promise.all(morts.map((nom) => rm(join(presents, nom), { force: true })))
  return morts.length < noms.length
}

function estDUnVivant(nom: string): boolean {
  const pid = Number.parseInt(nom, 10)
  return pid === process.pid ? nom.startsWith(`${MOI}-`) : estVivant(pid)
}
