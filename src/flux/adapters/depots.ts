import { lstat, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DemandeImport, Provenance } from '../domain/demande-import.ts'
import { estNomDeFlux } from '../domain/nom-de-fichier.ts'

/** Dossiers du dossier de données : fichiers envoyés par le navigateur, et boîte de réception du serveur. */
const DOSSIERS = { televerse: 'televersements', reception: 'reception' } as const

export function dossierDe(dossierDonnees: string, provenance: Provenance): string {
  return resolve(dossierDonnees, DOSSIERS[provenance])
}

export interface FichierDepose {
  readonly nom: string
  readonly octets: number
  readonly modifieLe: Date
}

/** Les flux de la boîte de réception, les plus récents d'abord ; vide si elle n'existe pas. */
export async function listerReception(dossierDonnees: string): Promise<readonly FichierDepose[]> {
  const dossier = dossierDe(dossierDonnees, 'reception')
  const noms = await readdir(dossier).catch(() => [])
  const fichiers = await Promise.all(noms.map((nom) => fichierDepose(dossier, nom)))
  return fichiers
    .filter((fichier) => fichier !== undefined)
    .sort((a, b) => b.modifieLe.getTime() - a.modifieLe.getTime())
}

/** Un fichier de la boîte de réception ; `undefined` si ce nom n'y désigne pas un flux. */
export function trouverEnReception(dossierDonnees: string, nom: string): Promise<FichierDepose | undefined> {
  return fichierDepose(dossierDe(dossierDonnees, 'reception'), nom)
}

/** Le chemin du fichier d'une demande ; `undefined` s'il n'y est plus, ou n'est plus un simple fichier. */
export async function cheminDuFichier(
  dossierDonnees: string,
  { provenance, nomStocke }: Pick<DemandeImport, 'provenance' | 'nomStocke'>,
): Promise<string | undefined> {
  const dossier = dossierDe(dossierDonnees, provenance)
  const fichier = await fichierDepose(dossier, nomStocke)
  return fichier === undefined ? undefined : join(dossier, fichier.nom)
}

/** Un lien symbolique mènerait hors du dossier : seuls les simples fichiers comptent. */
async function fichierDepose(dossier: string, nom: string): Promise<FichierDepose | undefined> {
  if (!estNomDeFlux(nom)) return undefined
  const etat = await lstat(join(dossier, nom)).catch(() => undefined)
  if (etat?.isFile() !== true) return undefined
  return { nom, octets: etat.size, modifieLe: etat.mtime }
}
