import type { Lien } from '../../socle/domain/lien.ts'
import type { IdMenu } from '../../socle/domain/vocabulaire-editorial.ts'

/** Les liens que l'équipe ajoute à un menu, dans l'ordre. */
export interface Menu {
  readonly id: IdMenu
  readonly liens: readonly Lien[]
}
