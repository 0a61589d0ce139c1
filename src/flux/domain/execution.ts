import type { Gravite, Volumes } from '../../catalogue/back-office.ts'
import type { NombreAnomalies } from './compte-rendu.ts'
import type { DecisionGarde } from './gardes.ts'

export const ETATS_EXECUTION = [
  'en-cours',
  'publiee',
  'inchangee',
  'essai',
  'refusee',
  'echouee',
  'interrompue',
] as const
export type EtatExecution = (typeof ETATS_EXECUTION)[number]

/** Une importation passée ou en cours, telle que `flux.execution` la garde. */
export interface Execution {
  readonly id: string
  readonly source: string
  readonly sha256?: string
  readonly octets?: number
  readonly mode: 'complet' | 'partiel'
  readonly essai: boolean
  readonly force: boolean
  readonly debut: Date
  readonly fin?: Date
  readonly etat: EtatExecution
  readonly code?: string
  readonly phrase?: string
  readonly version?: string
  readonly demande?: string
  /** Motif écrit de la demande qui l'a forcée. */
  readonly motif?: string
  readonly volumes: Volumes
  readonly gardes: readonly DecisionGarde[]
  readonly anomalies: readonly NombreAnomalies[]
}

/** Une anomalie gardée, avec l'organisme de la formation en cause. */
export interface AnomalieGardee {
  readonly code: string
  readonly gravite: Gravite
  readonly rang: number
  readonly ligne: number
  readonly numero?: string
  readonly champ?: string
  readonly valeur?: string
  readonly phrase: string
  readonly organisme?: string
  readonly nomOrganisme?: string
}

export interface FiltreAnomalies {
  readonly code?: string
  readonly organisme?: string
  readonly gravite?: Gravite
}

/** Un nombre, ce qu'il valait à l'exécution de référence, et l'écart. */
export interface Ecart {
  readonly cle: string
  readonly avant: number
  readonly apres: number
  readonly ecart: number
}

export interface ComparaisonExecutions {
  readonly reference: Execution
  readonly volumes: readonly Ecart[]
  /** Les plus grands écarts d'abord. */
  readonly anomalies: readonly Ecart[]
}

/** Ce qui change d'une exécution à sa référence, en volumes et en anomalies par code. */
export function comparerExecutions(execution: Execution, reference: Execution): ComparaisonExecutions {
  const codes = new Set([...reference.anomalies, ...execution.anomalies].map(({ code }) => code))
  const nombre = ({ anomalies }: Execution, code: string) =>
    anomalies.reduce((total, une) => total + (une.code === code ? une.nombre : 0), 0)
  return {
    reference,
    volumes: VOLUMES.map((cle) => ecart(cle, reference.volumes[cle], execution.volumes[cle])),
    anomalies: [...codes]
      .map((code) => ecart(code, nombre(reference, code), nombre(execution, code)))
      .sort((a, b) => Math.abs(b.ecart) - Math.abs(a.ecart) || a.cle.localeCompare(b.cle)),
  }
}

/** Les volumes, dans l'ordre où on les montre. */
export const VOLUMES = [
  'lues',
  'creees',
  'modifiees',
  'republiees',
  'inchangees',
  'retirees',
  'rejetees',
] as const satisfies readonly (keyof Volumes)[]

function ecart(cle: string, avant: number, apres: number): Ecart {
  return { cle, avant, apres, ecart: apres - avant }
}
