import type { NombresParMesure } from './note.ts'

/** La qualité d'un ensemble de formations un jour donné. */
export interface QualiteMesuree {
  readonly formations: number
  /** Sur 100. */
  readonly note: number
  readonly nombres: NombresParMesure
}

export interface QualiteOrganisme extends QualiteMesuree {
  readonly numero: string
  readonly nom: string
}

export interface Bilan extends QualiteMesuree {
  /** Absent : le catalogue n'a pas encore été examiné. */
  readonly calculeLe?: Date
  readonly organismes: readonly QualiteOrganisme[]
}
