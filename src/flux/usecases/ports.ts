import type { Arrivage, EvenementLheo } from '../../catalogue/back-office.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { CompteRendu, NombreAnomalies } from '../domain/compte-rendu.ts'
import type { Demande, Piece } from '../domain/demande.ts'
import type { Seuils } from '../domain/gardes.ts'
import type { PositionApprise } from '../domain/releve-positions.ts'
import type { EmpreintesConnues } from './lignes-arrivees.ts'

/** Le journal des importations, dans `flux.execution` et `flux.anomalie`. */
export interface JournalImportations {
  /**
   * Rend l'identifiant de l'exécution. Celles qu'un arrêt brutal a laissées ouvertes deviennent « interrompues » ; le
   * détail des anomalies des plus anciennes est oublié, leurs volumes restent.
   */
  readonly ouvrir: (demande: Demande, debut: Date) => Promise<string>
  /** Exécution refusée avant d'avoir commencé, parce qu'une autre est en cours. */
  readonly ouvrirOccupee: (demande: Demande, debut: Date) => Promise<string>
  readonly noterPiece: (execution: string, piece: Piece) => Promise<void>
  readonly clore: (rendu: CompteRendu) => Promise<void>
  /** Jour d'export du dernier flux complet publié, s'il le disait. */
  readonly dernierExport: () => Promise<Jour | undefined>
}

/** La connexion réservée à une importation : tout ce qu'elle a en cours disparaît avec elle. */
export interface Atelier {
  readonly arrivage: Arrivage
  /** Garde dans le journal les anomalies de l'arrivage comparé, et les compte. */
  readonly noterAnomalies: (execution: string) => Promise<readonly NombreAnomalies[]>
  /** Enregistrements, inchangés compris, dont les anomalies notées disent un texte illisible. */
  readonly compterIllisibles: (execution: string) => Promise<number>
  /** Clôt l'exécution dans la transaction en cours sur cette connexion. */
  readonly clore: (rendu: CompteRendu) => Promise<void>
}

export interface LectureDeFlux {
  readonly evenements: AsyncIterable<EvenementLheo>
  readonly octetsLus: () => number
}

export interface DependancesImport {
  readonly horloge: Horloge
  readonly seuils: Seuils
  readonly journal: JournalImportations
  /** Copie le fichier en quarantaine. Lève `FichierIllisible`. */
  readonly deposer: (chemin: string, signal?: AbortSignal) => Promise<Piece>
  readonly lire: (piece: Piece) => LectureDeFlux
  readonly connues: EmpreintesConnues
  /** Retient les positions de communes que le flux apprend. */
  readonly apprendre: (positions: readonly PositionApprise[]) => Promise<unknown>
  /** Exécute seul : `occupe` si une autre importation est en cours, où que ce soit. */
  readonly reserver: <T>(travail: (atelier: Atelier) => Promise<T>) => Promise<T | 'occupe'>
}

export interface Progression {
  readonly etape: 'copie' | 'lecture' | 'comparaison' | 'publication'
  readonly octetsLus: number
  readonly octets: number
  readonly lues: number
}

export type SurProgression = (progression: Progression) => void

/** Comment suivre une importation, et l'arrêter avant qu'elle ne publie. */
export interface SuiviImportation {
  readonly surProgression?: SurProgression | undefined
  readonly signal?: AbortSignal | undefined
}
