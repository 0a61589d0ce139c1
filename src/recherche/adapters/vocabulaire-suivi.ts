import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Base, ecouter } from '../../platform/db/index.ts'
import type { Journal } from '../../platform/log/index.ts'
import { VOCABULAIRE_VIDE, type VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import { construireVocabulaire, lireDonneesVocabulaire, verifierVocabulaire } from './lire-vocabulaire.ts'
import { donneesDe, lireRedirections, listerSynonymes, semerSynonymes } from './synonymes.pg.ts'

export interface VocabulaireSuivi {
  readonly actuel: () => VocabulaireMetier
  readonly fermer: () => Promise<void>
}

export interface OptionsVocabulaire {
  readonly base: Pick<Base, 'pool' | 'url'>
  /** Fichier YAML de l'instance, s'il y en a un, chargé une seule fois dans la base. */
  readonly semence: string
  readonly journal: Pick<Journal, 'info' | 'warn'>
}

/** Annoncé par la base à chaque écriture d'un synonyme, d'un sigle ou d'une redirection (migration 0017). */
const CANAL = 'synonymes_changes'

/**
 * Le vocabulaire gardé en base, relu dès qu'il change. Ce qui serait fautif est signalé et ne change rien : le
 * vocabulaire précédent reste.
 */
export async function suivreVocabulaire({
  base,
  semence,
  journal,
}: OptionsVocabulaire): Promise<VocabulaireSuivi> {
  const { pool, url } = base
  let actuel = VOCABULAIRE_VIDE
  const relire = async () => {
    const lu = verifierVocabulaire(donneesDe(await listerSynonymes(pool)))
    if (lu.etat === 'erreur') {
      journal.warn({ evenement: 'synonymes-refuses', erreurs: lu.erreur })
      return
    }
    const nouveau = construireVocabulaire(lu.valeur, await lireRedirections(pool))
    if (nouveau.version === actuel.version) return
    actuel = nouveau
    journal.info({
      evenement: 'synonymes-lus',
      sigles: nouveau.sigles.size,
      redirections: nouveau.redirections.size,
    })
  }
  const signaler = (cause: unknown) => {
    journal.warn({ evenement: 'synonymes-illisibles', erreur: String(cause) })
  }
  await semer({ base, semence, journal }).catch(signaler)
  // À la suite, pour qu'une relecture lente n'efface pas le résultat d'une plus récente.
  let enCours: Promise<void> = Promise.resolve()
  const relireEnsuite = () => {
    enCours = enCours.then(relire).catch(signaler)
    return enCours
  }
  const ecoute = await ecouter(url, CANAL, () => void relireEnsuite())
  await relireEnsuite()
  return {
    actuel: () => actuel,
    fermer: async () => {
      await ecoute.fermer()
      await enCours
    },
  }
}

async function semer({ base, semence, journal }: OptionsVocabulaire): Promise<void> {
  if (!existsSync(semence)) return
  const lu = lireDonneesVocabulaire(await readFile(semence, 'utf8'))
  if (lu.etat === 'erreur') {
    journal.warn({ evenement: 'synonymes-refuses', chemin: semence, erreurs: lu.erreur })
    return
  }
  if (await semerSynonymes(base.pool, lu.valeur))
    journal.info({ evenement: 'synonymes-semes', chemin: semence })
}
