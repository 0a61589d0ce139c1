import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { liste } from '../../socle/adapters/schema.ts'
import { identifiantParmi, unLien } from '../../socle/adapters/schema-editorial.ts'
import { LIBELLES_MENUS } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Menu } from '../domain/menu.ts'

const DONNEES = z.strictObject({ liens: liste(unLien) })

/** Fichiers de `contenus/menus/` : les liens ajoutés à un menu, qui nomme le fichier. */
export const lectureMenus = lectureDeContenu<z.infer<typeof DONNEES>, Menu>({
  type: 'menu',
  dossier: 'menus',
  schema: DONNEES,
  titre: () => 'Menu',
  texteExige: false,
  assembler: (donnees, { id }) => {
    const menu = identifiantParmi(LIBELLES_MENUS, id)
    return menu.etat === 'ok' ? ok({ id: menu.valeur, ...donnees }) : menu
  },
})
