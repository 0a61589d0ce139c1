import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ecrireAuFil } from '../../platform/ecrire-au-fil.ts'
import type { Piece } from '../domain/demande.ts'
import { FichierIllisible } from '../domain/fichier-illisible.ts'
import { purgerQuarantaine } from './purger-quarantaine.ts'

export interface OptionsQuarantaine {
  readonly dossier: string
  /** Nombre de flux gardés, refusés ou à l'essai ; les plus anciens sont effacés. */
  readonly gardes: number
  /** Empreintes des derniers flux publiés, gardés en plus. */
  readonly publiees: () => Promise<readonly string[]>
  /** Interrompt la copie. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Copie le fichier sous son empreinte SHA-256 : ce qui est lu, gardé et cité dans le rapport est le même fichier, même si
 * l'original est remplacé entre-temps. Lève `FichierIllisible`.
 */
export async function deposerEnQuarantaine(
  chemin: string,
  { dossier, gardes, publiees, signal }: OptionsQuarantaine,
): Promise<Piece> {
  await verifier(chemin)
  await mkdir(dossier, { recursive: true })
  const attente = join(dossier, `.attente-${process.pid}`)
  try {
    const { sha256, octets } = await copier(chemin, attente, signal)
    const definitif = join(dossier, sha256)
    await rename(attente, definitif)
    await purgerQuarantaine(dossier, gardes, await publiees())
    return { chemin: definitif, sha256, octets }
  } catch (cause) {
    throw new FichierIllisible(`${basename(chemin)} n'a pas pu être copié : ${raison(cause)}.`, { cause })
  } finally {
    await rm(attente, { force: true })
  }
}

async function verifier(chemin: string): Promise<void> {
  const etat = await stat(chemin).catch((cause: unknown) => {
    throw new FichierIllisible(`Le fichier ${chemin} n'existe pas ou ne peut pas être lu.`, { cause })
  })
  if (!etat.isFile()) throw new FichierIllisible(`${chemin} n'est pas un fichier.`)
}

async function copier(
  chemin: string,
  vers: string,
  signal: AbortSignal | undefined,
): Promise<Omit<Piece, 'chemin'>> {
  const empreinte = createHash('sha256')
  let octets = 0
  async function* mesurer() {
    for await (const morceau of createReadStream(chemin, { highWaterMark: 1024 * 1024, signal })) {
      empreinte.update(morceau)
      octets += morceau.length
      yield morceau
    }
  }
  await ecrireAuFil(vers, mesurer(), signal)
  return { sha256: empreinte.digest('hex'), octets }
}

function raison(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
