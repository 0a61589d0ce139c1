import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const OCTETS = 32

/**
 * La clé des sessions du back-office : celle de l'environnement, sinon celle du dossier de données, écrite au premier
 * démarrage et lisible du seul propriétaire. La changer ferme toutes les sessions et demande de refaire les seconds facteurs.
 */
export async function lireCle(deLEnvironnement: string | undefined, dossierDonnees: string): Promise<string> {
  if (deLEnvironnement !== undefined) return deLEnvironnement
  const fichier = join(dossierDonnees, 'cle-back-office')
  const gardee = await readFile(fichier, 'utf8').catch(() => undefined)
  if (gardee !== undefined) return gardee.trim()
  const neuve = randomBytes(OCTETS).toString('hex')
  await writeFile(fichier, `${neuve}\n`, { mode: 0o600, flag: 'wx' })
  return neuve
}
