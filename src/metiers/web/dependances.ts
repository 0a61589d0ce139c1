import type { Instance } from '../../instance.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { FormationsDuMetier } from '../domain/formations-du-metier.ts'
import type { MarcheDuTravail } from '../domain/marche.ts'
import type { Metier } from '../domain/metier.ts'

/** Ce dont les pages des métiers ont besoin. */
export interface DependancesMetiers {
  readonly metiers: LectureDesMetiers
  readonly marcheDuTravail: MarcheDuTravail
  readonly territoires: Territoires
  readonly formationsDuMetier: FormationsDuMetier
  readonly instance: Instance
}

/** La part du répertoire que les pages lisent. */
export interface LectureDesMetiers {
  readonly metier: (codeRome: string) => Promise<Metier | undefined>
  readonly plusieurs: (codesRome: readonly string[]) => Promise<readonly Metier[]>
  readonly statistiques: () => Promise<{ readonly release?: string }>
}
