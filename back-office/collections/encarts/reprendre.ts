import type { Encart } from '../../../src/contenu/encart/domain/encart.ts'
import type { SaisieDe } from '../document.ts'
import { reprendreLien } from '../liens.ts'

/** La saisie d'un encart publié. */
export function reprendre({ id, titre, texte, lien, emplacement, ordre }: Encart): SaisieDe<'encarts'> {
  const saisie = { identifiant: id, titre, texte, emplacement, ordre }
  return lien === undefined ? saisie : { ...saisie, lien: reprendreLien(lien) }
}
