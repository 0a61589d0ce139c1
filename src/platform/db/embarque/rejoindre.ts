import { setTimeout as attendre } from 'node:timers/promises'
import { arreterServeur, SANS_ATTENDRE } from './arreter-serveur.ts'
import type { Dossiers } from './dossiers.ts'
import { type EtatDuServeur, sonder } from './sonder.ts'
import { effacerVerrouPerime, estServeurDe, lireVerrou } from './verrou.ts'

/** Un serveur qui s'attarde ainsi dans un état est bloqué : rejouer un long journal prend du temps, s'arrêter non. */
const PATIENCE_MS: Readonly<Record<Exclude<EtatDuServeur, 'pret'>, number>> = {
  demarre: 5 * 60_000,
  arret: 10_000,
  muet: 30_000,
}
const PAUSE_MS = 25

export interface ServeurRejoint {
  readonly url: string
  readonly pid: number
  readonly port: number
}

/**
 * Le serveur annoncé par le verrou, dès qu'il répond ; `undefined` s'il n'y en a pas. Celui qui ne répondra plus est
 * arrêté : un démarrage débloque une grappe sans l'aide de personne.
 */
export async function rejoindre(
  dossiers: Dossiers,
  motDePasse: string,
  patience = PATIENCE_MS,
): Promise<ServeurRejoint | undefined> {
  const verrou = await lireVerrou(dossiers)
  if (verrou === undefined) return undefined
  const url = `postgresql://postgres:${motDePasse}@127.0.0.1:${verrou.port}/postgres`
  let dernier: EtatDuServeur | undefined
  let depuis = Date.now()
  while (await estServeurDe(verrou.pid, dossiers)) {
    const etat = await sonder(url)
    if (etat === 'pret') return { url, ...verrou }
    if (etat !== dernier) depuis = Date.now()
    dernier = etat
    if (Date.now() - depuis > patience[etat]) await arreterServeur(verrou.pid, dossiers, SANS_ATTENDRE)
    else await attendre(PAUSE_MS)
  }
  await effacerVerrouPerime(verrou, dossiers)
  return undefined
}
