import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

const MORCEAU = 1024 * 1024

/**
 * Écrit un fichier au fil de l'eau. Il est ouvert avant la première lecture et fermé au retour, échec compris : un flux
 * d'écriture ordinaire ouvre le sien plus tard, et peut recréer un fichier que l'échec vient d'effacer.
 */
export async function ecrireAuFil(
  chemin: string,
  morceaux: AsyncIterable<Uint8Array | string> | Iterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  const fichier = await open(chemin, 'w')
  const sortie = fichier.createWriteStream({ highWaterMark: MORCEAU })
  try {
    await pipeline(morceaux, sortie, { ...(signal && { signal }) })
  } finally {
    if (!sortie.closed) await new Promise<void>((rendre) => sortie.once('close', rendre))
  }
}
