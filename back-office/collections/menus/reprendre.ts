import type { Menu } from '../../../src/contenu/menu/domain/menu.ts'
import type { SaisieDe } from '../document.ts'
import { reprendreLien } from '../liens.ts'

/** La saisie d'un menu publié. */
export function reprendre({ id, liens, rubriques }: Menu): SaisieDe<'menus'> {
  return { identifiant: id, rubriques: [...rubriques], liens: liens.map(reprendreLien) }
}
