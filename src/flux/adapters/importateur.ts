import type { Readable } from 'node:stream'
import type pg from 'pg'
import {
  type EvenementLheo,
  empreintesConnues,
  type OptionsLectureLheo,
} from '../../catalogue/back-office.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { apprendrePositions, chargerCommunes, creerRepertoire } from '../../referentiels/index.ts'
import type { CompteRendu } from '../domain/compte-rendu.ts'
import type { Demande } from '../domain/demande.ts'
import { SEUILS_PAR_DEFAUT, type Seuils } from '../domain/gardes.ts'
import type { PositionApprise } from '../domain/releve-positions.ts'
import { importerFlux } from '../usecases/importer-flux.ts'
import type { SurProgression } from '../usecases/ports.ts'
import { reserverAtelier } from './atelier.pg.ts'
import { creerJournalImportations, empreintesPubliees } from './journal.pg.ts'
import { lirePiece } from './lire-piece.ts'
import { deposerEnQuarantaine } from './quarantaine.ts'

export interface DependancesImportateur {
  readonly pool: pg.Pool
  readonly horloge: Horloge
  readonly lireLheo: (source: Readable, options?: OptionsLectureLheo) => AsyncIterable<EvenementLheo>
  /** Région (code Insee) où une ville sans code postal se cherche d'abord. */
  readonly region?: string | undefined
  /** Dossier où les flux reçus sont copiés. */
  readonly quarantaine: string
  readonly seuils?: Seuils
  /** Flux gardés en quarantaine, et exécutions dont le détail des anomalies est gardé ; dix par défaut. */
  readonly gardes?: number
}

export type Importateur = (
  demande: Demande,
  surProgression?: SurProgression,
  signal?: AbortSignal,
) => Promise<CompteRendu>

const GARDES = 10

/** L'importation branchée sur PostgreSQL et le disque. Il faut au moins deux connexions dans `pool`. */
export function creerImportateur({
  pool,
  horloge,
  lireLheo,
  quarantaine,
  seuils = SEUILS_PAR_DEFAUT,
  gardes = GARDES,
  region,
}: DependancesImportateur): Importateur {
  async function* lireAvecCommunes(source: Readable) {
    const communes = await chargerCommunes(pool)
    yield* lireLheo(source, communes.length === 0 ? {} : { communes: creerRepertoire(communes, region) })
  }
  const deps = {
    horloge,
    seuils,
    journal: creerJournalImportations(pool, gardes),
    deposer: (chemin: string, signal?: AbortSignal) =>
      deposerEnQuarantaine(chemin, {
        dossier: quarantaine,
        gardes,
        publiees: () => empreintesPubliees(pool, gardes),
        signal,
      }),
    lire: (piece: Parameters<typeof lirePiece>[0]) => lirePiece(piece, lireAvecCommunes),
    connues: (numeros: readonly string[]) => empreintesConnues(pool, numeros),
    apprendre: (positions: readonly PositionApprise[]) => apprendrePositions(pool, positions),
    reserver: <T>(travail: Parameters<typeof reserverAtelier<T>>[1]) => reserverAtelier(pool, travail),
  }
  return (demande, surProgression, signal) => importerFlux(deps, demande, { surProgression, signal })
}
