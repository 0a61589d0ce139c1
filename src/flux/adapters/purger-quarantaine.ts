import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const NOM_DE_PIECE = /^[0-9a-f]{64}$/

/** Efface les pièces les plus anciennes (date du fichier) au-delà de `gardes`. */
export async function purgerQuarantaine(dossier: string, gardes: number): Promise<void> {
  const noms = (await readdir(dossier)).filter((nom) => NOM_DE_PIECE.test(nom))
  const pieces = await Promise.all(
    noms.map(async (nom) => ({ chemin: join(dossier, nom), date: (await stat(join(dossier, nom))).mtimeMs })),
  )
  const anciennes = pieces.sort((a, b) => b.date - a.date).slice(gardes)
  await Promise.all(anciennes.map(({ chemin }) => rm(chemin, { force: true })))
}
