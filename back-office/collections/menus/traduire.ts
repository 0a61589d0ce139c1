import type { Menu } from '../../../src/contenu/menu/domain/menu.ts'
import { LIBELLES_MENUS } from '../../../src/contenu/menu/domain/menus.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { sansAbsents } from '../../../src/kernel/sans-absents.ts'
import type { SaisieDe } from '../document.ts'
import { type AdressesLiees, traduireLiens } from '../liens.ts'
import { publication } from '../publication.ts'

/** La publication d'un menu. */
export function traduire(document: SaisieDe<'menus'>, adresses: AdressesLiees): Publication {
  const { identifiant: id, liens, rubriques } = document
  const donnees: Omit<Menu, 'id'> = {
    liens: traduireLiens(liens, adresses),
    rubriques: (rubriques ?? []).map(({ rubrique, libelle, place }) =>
      sansAbsents({ rubrique, libelle: libelle?.trim() || undefined, place }),
    ),
  }
  return publication({ type: 'menu', id, titre: LIBELLES_MENUS[id], donnees })
}
