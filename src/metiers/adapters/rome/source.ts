import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { unzipSync } from 'fflate'
import { reconnaitreFichier } from '../../domain/rome/tables.ts'

/** Les fichiers d'une publication, qu'elle soit un dossier ou une archive ZIP. */
export interface SourceRome {
  readonly noms: readonly string[]
  readonly ouvrir: (nom: string) => Readable
}

/** Lève une erreur dont le message est une phrase si le chemin n'existe pas ou n'est pas lisible. */
export async function ouvrirSource(chemin: string): Promise<SourceRome> {
  const description = await stat(chemin).catch((cause: unknown) => {
    throw new Error(`« ${chemin} » n'existe pas ou ne peut être lu`, { cause })
  })
  return description.isDirectory() ? ouvrirDossier(chemin) : ouvrirArchive(chemin)
}

async function ouvrirDossier(chemin: string): Promise<SourceRome> {
  const noms = await readdir(chemin, { recursive: true })
  return { noms, ouvrir: (nom) => createReadStream(join(chemin, nom)) }
}

/** Une publication entière pèse moins de 10 Mo compressée : elle tient en mémoire. */
async function ouvrirArchive(chemin: string): Promise<SourceRome> {
  const octets = await readFile(chemin)
  try {
    const fichiers = unzipSync(octets, { filter: ({ name }) => reconnaitreFichier(name) !== undefined })
    return { noms: Object.keys(fichiers), ouvrir: (nom) => Readable.from([Buffer.from(fichiers[nom] ?? [])]) }
  } catch (cause) {
    throw new Error(`« ${chemin} » n'est ni un dossier ni une archive ZIP entière`, { cause })
  }
}
