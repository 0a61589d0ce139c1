import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { NombreAnomalies } from '../domain/compte-rendu.ts'
import type { EtatExecution, Execution } from '../domain/execution.ts'
import type { DecisionGarde } from '../domain/gardes.ts'

export interface LigneExecution {
  readonly id: string
  readonly source: string
  readonly sha256: string | null
  readonly octets: string | null
  readonly mode: 'complet' | 'partiel'
  readonly essai: boolean
  readonly force: boolean
  readonly debut: Date
  readonly fin: Date | null
  readonly etat: EtatExecution
  readonly code: string | null
  readonly phrase: string | null
  readonly version: string | null
  readonly demande: string | null
  readonly motif: string | null
  readonly lues: number
  readonly creees: number
  readonly modifiees: number
  readonly republiees: number
  readonly inchangees: number
  readonly retirees: number
  readonly rejetees: number
  readonly gardes: readonly DecisionGarde[]
  readonly anomalies: readonly NombreAnomalies[]
}

/** Les colonnes d'une exécution `e` ; la demande `d` donne le motif d'un import forcé. */
export const LIRE_EXECUTION = `
  select e.id::text, e.source, e.sha256, e.octets::text, e.mode, e.essai, e.force, e.debut, e.fin, e.etat, e.code,
    e.phrase, e.version::text, e.demande_id::text as demande, case when e.force then d.motif end as motif, e.lues,
    e.creees, e.modifiees, e.republiees, e.inchangees, e.retirees, e.rejetees, e.gardes, e.anomalies
  from flux.execution e left join flux.demande_import d on d.id = e.demande_id`

export function executionDeLigne(ligne: LigneExecution): Execution {
  const { id, source, mode, essai, force, debut, etat, gardes, anomalies } = ligne
  const { lues, creees, modifiees, republiees, inchangees, retirees, rejetees } = ligne
  const volumes = { lues, creees, modifiees, republiees, inchangees, retirees, rejetees }
  return { id, source, mode, essai, force, debut, etat, gardes, anomalies, volumes, ...facultatives(ligne) }
}

function facultatives(ligne: LigneExecution) {
  const { sha256, octets, fin, code, phrase, version, demande, motif } = ligne
  return sansAbsents({
    sha256: sha256 ?? undefined,
    octets: octets === null ? undefined : Number(octets),
    fin: fin ?? undefined,
    code: code ?? undefined,
    phrase: phrase ?? undefined,
    version: version ?? undefined,
    demande: demande ?? undefined,
    motif: motif ?? undefined,
  })
}
