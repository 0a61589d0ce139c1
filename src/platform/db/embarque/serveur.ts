import { access, constants, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'
import { trouverBinaires } from './binaires.ts'
import { type Dossiers, dossiersPostgres } from './dossiers.ts'
import { choisirExecutant } from './executant.ts'
import { expliquerEchec } from './expliquer-echec.ts'
import { initialiser } from './initialiser.ts'
import { lancerServeur } from './lancer-serveur.ts'
import { choisirPort } from './port.ts'
import { sePresenter } from './presences.ts'
import { quitterServeur } from './quitter.ts'
import { rejoindre, type ServeurRejoint } from './rejoindre.ts'
import { tuerLesRestes } from './restes.ts'
import { type Surveillance, surveiller } from './surveiller.ts'

export interface ServeurEmbarque {
  readonly url: string
  /** Arrête le serveur, sauf si un autre processus s'en sert encore. */
  readonly quitter: () => Promise<void>
}

const ESSAIS = 5

export interface OptionsServeurEmbarque {
  /** Réglages PostgreSQL `nom=valeur`. */
  readonly reglages?: readonly string[]
  readonly signaler?: Surveillance['signaler']
}

/**
 * Démarre le PostgreSQL du dossier de données, ou rejoint celui qui y tourne déjà : celui d'une autre commande, ou un
 * orphelin laissé par un arrêt brutal. Tant qu'on ne l'a pas quitté, il est relancé s'il meurt, à la même adresse. Lève
 * `ErreurDemarrage` (disque plein, dossier illisible…).
 */
export async function demarrerPostgresEmbarque(
  dossierDonnees: string,
  { reglages = [], signaler = () => undefined }: OptionsServeurEmbarque = {},
): Promise<ServeurEmbarque> {
  const dossiers = dossiersPostgres(resolve(dossierDonnees))
  try {
    await mkdir(dossierDonnees, { recursive: true })
    await access(dossierDonnees, constants.R_OK | constants.W_OK | constants.X_OK)
    const { url, pid, port } = await demarrer(dossiers, reglages)
    const partir = await sePresenter(dossiers)
    const relancer = async () => (await demarrer(dossiers, reglages, port)).pid
    const cesser = surveiller({ pid, dossiers, relancer, signaler })
    const quitter = async () => {
      await cesser()
      await partir()
      await quitterServeur(url, dossiers)
    }
    return { url, quitter }
  } catch (cause) {
    if (cause instanceof ErreurDemarrage) throw cause
    throw new ErreurDemarrage(expliquerEchec(String(cause), dossierDonnees), { cause })
  }
}

/** `port` : celui d'avant, quand le serveur est relancé. */
async function demarrer(
  dossiers: Dossiers,
  reglages: readonly string[],
  port?: number,
): Promise<ServeurRejoint> {
  const binaires = await trouverBinaires()
  const executant = choisirExecutant([resolve(dossiers.racine, '..'), binaires.postgres])
  const motDePasse = await initialiser(dossiers, binaires, executant)
  let sortie = ''
  for (let essai = 0; essai < ESSAIS; essai++) {
    const rejoint = await rejoindre(dossiers, motDePasse)
    if (rejoint !== undefined) return rejoint
    await tuerLesRestes(dossiers)
    const choisi = port ?? (await choisirPort(dossiers.grappe))
    sortie = await lancerServeur({ dossiers, binaires, executant, reglages, port: choisi })
  }
  throw new ErreurDemarrage(expliquerEchec(sortie, dossiers.racine), { cause: sortie })
}
