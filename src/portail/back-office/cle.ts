import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ErreurDemarrage } from '../../platform/erreur-demarrage.ts'

const OCTETS = 32

/**
 * La clé des sessions du back-office : celle de l'environnement, sinon celle du dossier de données, écrite au premier
 * démarrage et lisible du seul propriétaire. La changer ferme toutes les sessions et demande de refaire les seconds facteurs.
 * Lève `ErreurDemarrage` si elle ne peut pas s'écrire.
 */
export async function lireCle(deLEnvironnement: string | undefined, dossierDonnees: string): Promise<string> {
  if (deLEnvironnement !== undefined) return deLEnvironnement
  const fichier = join(dossierDonnees, 'cle-back-office')
  const gardee = await readFile(fichier, 'utf8').catch(() => undefined)
  if (gardee !== undefined) return gardee.trim()
  const neuve = randomBytes(OCTETS).toString('hex')
  await ecrire(fichier, neuve).catch((cause: unknown) => {
    throw new ErreurDemarrage(
      `La clé du back-office ne peut pas s’écrire dans « ${dossierDonnees} » : vérifiez ses droits, ou donnez CLE_BACK_OFFICE.`,
      { cause },
    )
  })
  return neuve
}

async function ecrire(fichier: string, cle: string): Promise<void> {
  await mkdir(dirname(fichier), { recursive: true })
  await writeFile(fichier, `${cle}\n`, { mode: 0o600, flag: 'wx' })
}
