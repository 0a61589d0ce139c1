import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { FormationsDuMetier } from '../domain/formations-du-metier.ts'
import type { MarcheDuTravail } from '../domain/marche.ts'
import type { LectureDesMetiers } from '../usecases/lecture-gardee.ts'

/** Ce dont les pages des métiers ont besoin. */
export interface DependancesMetiers {
  readonly metiers: LectureDesMetiers
  readonly marcheDuTravail: MarcheDuTravail
  readonly territoires: Territoires
  readonly formationsDuMetier: FormationsDuMetier
  readonly contexte: ContexteDeRendu
}
