import type { FicheOrganisme } from '../../../catalogue/back-office.ts'

/** Un organisme et ce que ses formations visibles disent de lui. */
export interface OrganismeIndexe {
  readonly fiche: FicheOrganisme
  readonly nombreFormations: number
  /** Codes des domaines où il forme. */
  readonly domaines: readonly string[]
  /** Départements où il forme. */
  readonly departements: readonly string[]
}
