import type pg from 'pg'
import { assemblerMetiers } from '../domain/rome/assembler.ts'
import { publierMetiers, type VolumesMetiers } from './publier-metiers.pg.ts'
import { lirePublication, type PublicationRome } from './rome/lire-publication.ts'

export interface RapportRome extends Pick<PublicationRome, 'release' | 'lus' | 'ignorees' | 'manques'> {
  readonly volumes: VolumesMetiers
  readonly appellations: number
  readonly essai: boolean
}

export interface DemandeRome {
  /** Dossier ou archive ZIP. */
  readonly chemin: string
  readonly essai: boolean
  readonly instant: Date
}

/**
 * Charge une publication ouverte du ROME (France Travail, Licence Ouverte). Lève une erreur dont le message est une
 * phrase ; ce qui était publié n'a alors pas changé.
 */
export async function chargerRome(
  pool: pg.Pool,
  { chemin, essai, instant }: DemandeRome,
): Promise<RapportRome> {
  const { tables, ...publication } = await lirePublication(chemin)
  const metiers = assemblerMetiers(tables)
  if (metiers.length === 0) throw new Error(`« ${chemin} » ne donne aucun métier : rien n'a été chargé`)
  const { release, lus, ignorees, manques } = publication
  const appellations = metiers.reduce((somme, metier) => somme + metier.appellations.length, 0)
  const rapport = { release, lus, ignorees, manques, appellations }
  const volumes = await publierMetiers(pool, { release, metiers, instant, rapport }, essai)
  return { ...rapport, volumes, essai }
}
