import { type FSWatcher, watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Journal } from '../../platform/log/index.ts'
import { VOCABULAIRE_VIDE, type VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import { lireVocabulaire } from './lire-vocabulaire.ts'

export interface VocabulaireSuivi {
  readonly actuel: () => VocabulaireMetier
  readonly fermer: () => void
}

/** Un éditeur écrit souvent en plusieurs fois : on lit quand le fichier se tait. */
const SILENCE_MS = 200

/**
 * Lit le vocabulaire de l'instance et le relit dès que le fichier change. Un fichier fautif est signalé et ne change
 * rien : le vocabulaire précédent reste.
 */
export async function suivreVocabulaire(
  chemin: string,
  journal: Pick<Journal, 'info' | 'warn'>,
): Promise<VocabulaireSuivi> {
  let actuel = VOCABULAIRE_VIDE
  let minuterie: NodeJS.Timeout | undefined
  const relire = async () => {
    const lu = lireVocabulaire(await readFile(chemin, 'utf8'))
    if (lu.etat === 'erreur') {
      journal.warn({ evenement: 'synonymes-refuses', chemin, erreurs: lu.erreur })
      return
    }
    if (lu.valeur.version === actuel.version) return
    actuel = lu.valeur
    journal.info({ evenement: 'synonymes-lus', sigles: actuel.sigles.size })
  }
  const signaler = (cause: unknown) => {
    journal.warn({ evenement: 'synonymes-illisibles', chemin, erreur: String(cause) })
  }
  await relire().catch(signaler)
  const veille = veiller(chemin, () => {
    clearTimeout(minuterie)
    minuterie = setTimeout(() => void relire().catch(signaler), SILENCE_MS)
  })
  return {
    actuel: () => actuel,
    fermer: () => {
      clearTimeout(minuterie)
      veille?.close()
    },
  }
}

/** Le dossier et non le fichier : un éditeur le remplace plus souvent qu'il ne l'écrit. */
function veiller(chemin: string, auChangement: () => void): FSWatcher | undefined {
  try {
    const nom = basename(chemin)
    const veille = watch(dirname(chemin), { persistent: false }, (_type, fichier) => {
      if (fichier === nom) auChangement()
    })
    veille.on('error', () => undefined)
    return veille
  } catch {
    return undefined
  }
}
