import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { dossierDe } from './depots.ts'
import { televersementsInutiles } from './file-demandes.pg.ts'

/** Un fichier dont personne n'a décidé en une semaine ne sera plus publié. */
const GARDE_MS = 7 * 24 * 3_600_000

/** Efface les fichiers envoyés qui ne serviront plus : leur demande est close, ou ils ont plus d'une semaine. */
export async function purgerTeleversements(
  pool: pg.Pool,
  dossierDonnees: string,
  instant: Date,
): Promise<void> {
  const dossier = dossierDe(dossierDonnees, 'televerse')
  const noms = await readdir(dossier).catch(() => [])
  if (noms.length === 0) return
  const inutiles = new Set(await televersementsInutiles(pool, noms))
  const limite = instant.getTime() - GARDE_MS
  for (const nom of noms) {
    const chemin = join(dossier, nom)
    if (inutiles.has(nom) || (await estPlusVieux(chemin, limite))) await rm(chemin, { force: true })
  }
}

async function estPlusVieux(chemin: string, limite: number): Promise<boolean> {
  const etat = await stat(chemin).catch(() => undefined)
  return etat !== undefined && etat.mtimeMs < limite
}
