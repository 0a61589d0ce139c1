import { access, constants, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'
import { attendrePret, repond } from './attendre-pret.ts'
import { trouverBinaires } from './binaires.ts'
import { type Dossiers, dossiersPostgres } from './dossiers.ts'
import { choisirExecutant } from './executant.ts'
import { expliquerEchec } from './expliquer-echec.ts'
import { initialiser } from './initialiser.ts'
import { lancerServeur } from './lancer-serveur.ts'
import { quitterServeur } from './quitter.ts'
import { effacerVerrouPerime, estServeurDe, lireVerrou } from './verrou.ts'

export interface ServeurEmbarque {
  readonly url: string
  /** Arrête le serveur, sauf si un autre processus s'en sert encore. */
  readonly quitter: () => Promise<void>
}

const ESSAIS = 5

/**
 * Démarre le PostgreSQL du dossier de données, ou rejoint celui qui y tourne déjà : celui d'une autre commande, ou un
 * orphelin laissé par un arrêt brutal. Lève `ErreurDemarrage` (disque plein, dossier illisible…).
 */
export async function demarrerPostgresEmbarque(
  dossierDonnees: string,
  reglages: readonly string[] = [],
): Promise<ServeurEmbarque> {
  const dossiers = dossiersPostgres(resolve(dossierDonnees))
  try {
    await mkdir(dossierDonnees, { recursive: true })
    await access(dossierDonnees, constants.R_OK | constants.W_OK | constants.X_OK)
    return await demarrer(dossiers, reglages)
  } catch (cause) {
    if (cause instanceof ErreurDemarrage) throw cause
    throw new ErreurDemarrage(expliquerEchec(String(cause), dossierDonnees), { cause })
  }
}

async function demarrer(dossiers: Dossiers, reglages: readonly string[]): Promise<ServeurEmbarque> {
  const binaires = await trouverBinaires()
  const executant = choisirExecutant([resolve(dossiers.racine, '..'), binaires.postgres])
  const motDePasse = await initialiser(dossiers, binaires, executant)
  let sortie = ''
  for (let essai = 0; essai < ESSAIS; essai++) {
    const url = await rejoindre(dossiers, motDePasse)
    if (url !== undefined) return { url, quitter: () => quitterServeur(url, dossiers) }
    sortie = await lancerServeur({ dossiers, binaires, executant, reglages })
  }
  throw new ErreurDemarrage(expliquerEchec(sortie, dossiers.racine), { cause: sortie })
}

/** L'adresse du serveur annoncé par le verrou, dès qu'il répond ; `undefined` s'il n'y en a pas. */
async function rejoindre(dossiers: Dossiers, motDePasse: string): Promise<string | undefined> {
  const verrou = await lireVerrou(dossiers)
  if (verrou === undefined) return undefined
  const url = `postgresql://postgres:${motDePasse}@127.0.0.1:${verrou.port}/postgres`
  await attendrePret(url, () => estServeurDe(verrou.pid, dossiers))
  if (await repond(url)) return url
  await effacerVerrouPerime(verrou, dossiers)
  return undefined
}
