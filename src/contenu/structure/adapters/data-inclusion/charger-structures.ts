import type pg from 'pg'
import { ErreurDemarrage } from '../../../../platform/erreur-demarrage.ts'
import type { RepertoireCommunes } from '../../../../referentiels/index.ts'
import type { AnomalieStructure } from '../../domain/anomalie-structure.ts'
import { lireEnregistrements } from './lire-enregistrements.ts'
import { lireStructures, type OptionsLecture, regrouperServices } from './lire-structures.ts'
import { AucuneStructure, type Changements, publierStructures } from './publier-structures.pg.ts'

export interface DemandeStructures {
  readonly fichier: string
  readonly fichierServices?: string
  readonly instant: Date
  /** Où retrouver la commune de chaque structure. */
  readonly communes: RepertoireCommunes
  /** Départements gardés ; absent : tous. */
  readonly departements?: ReadonlySet<string>
}

export interface BilanStructures extends Changements {
  readonly lues: number
  readonly horsPerimetre: number
  readonly rejetees: number
  /** Nombre d'anomalies par code. */
  readonly anomalies: ReadonlyMap<AnomalieStructure['code'], number>
  /** Les premières, pour les lire. */
  readonly exemples: readonly AnomalieStructure[]
}

const EXEMPLES_MAX = 20

/**
 * Charge un fichier data·inclusion (schéma 1.0.8) et ses services, au fil de la lecture. Rejouable : relire le même
 * fichier ne change rien. Lève `ErreurDemarrage` si le fichier est illisible ou ne contient aucune structure à garder.
 */
export async function chargerStructures(pool: pg.Pool, demande: DemandeStructures): Promise<BilanStructures> {
  const anomalies = new Map<AnomalieStructure['code'], number>()
  const exemples: AnomalieStructure[] = []
  const signaler = (anomalie: AnomalieStructure) => {
    anomalies.set(anomalie.code, (anomalies.get(anomalie.code) ?? 0) + 1)
    if (exemples.length < EXEMPLES_MAX) exemples.push(anomalie)
  }
  const options: OptionsLecture = { ...demande, signaler }
  const services = await lireServices(demande.fichierServices, options)
  const compteurs = { lues: 0, horsPerimetre: 0, rejetees: 0 }
  const structures = lireStructures(lireEnregistrements(demande.fichier), { ...options, services, compteurs })
  const changements = await publierStructures(pool, structures, demande.instant).catch(expliquer(demande))
  for (const structure of services.keys()) signaler({ code: 'structure-inconnue', ou: structure })
  return { ...changements, ...compteurs, anomalies, exemples }
}

async function lireServices(fichier: string | undefined, options: OptionsLecture) {
  return fichier === undefined ? new Map() : regrouperServices(lireEnregistrements(fichier), options)
}

function expliquer({ fichier, departements }: DemandeStructures): (cause: unknown) => never {
  return (cause) => {
    if (!(cause instanceof AucuneStructure)) throw cause
    const ou = departements === undefined ? '' : ' dans la région (ajoutez --toutes pour toute la France)'
    throw new ErreurDemarrage(`${fichier} : aucune structure${ou}. Rien n’a été changé.`, { cause })
  }
}
