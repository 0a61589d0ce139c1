import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const NOM_DE_PIECE = /^[0-9a-f]{64}$/

/** Une copie dont le processus est mort. */
const COPIE = /^\.attente-(\d+)$/

/**
 * Efface les pièces les plus anciennes (date du fichier) au-delà de `gardes`, sans compter les `publiees`, qui restent : un flux
 * refusé n'en chasse pas un publié. Les copies qu'un processus mort a laissées partent aussi.
 */
export async function purgerQuarantaine(
  dossier: string,
  gardes: number,
  publiees: readonly string[],
): Promise<void> {
  const presents = await readdir(dossier)
  const noms = presents.filter((nom) => NOM_DE_PIECE.test(nom) && !publiees.includes(nom))
  const pieces = await Promise.all(
    noms.map(async (nom) => ({ chemin: join(dossier, nom), date: (await stat(join(dossier, nom))).mtimeMs })),
  )
  const anciennes = pieces.sort((a, b) => b.date - a.date).slice(gardes)
  const abandonnees = presents.filter((nom) => estAbandonnee(COPIE.exec(nom)?.[1]))
  const aEffacer = [...anciennes.map(({ chemin }) => chemin), ...abandonnees.map((nom) => join(dossier, nom))]
  await Promise.all(aEffacer.map((chemin) => rm(chemin, { force: true })))
}

function estAbandonnee(pid: string | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (erreur) {
    return !(erreur instanceof Error && 'code' in erreur && erreur.code === 'EPERM')
  }
}
