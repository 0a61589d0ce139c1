import type { Parcours } from '../../../src/contenu/parcours/domain/parcours.ts'
import type { SaisieDe } from '../document.ts'
import { reprendreLien } from '../liens.ts'

type Saisie = SaisieDe<'parcours'>

/** La saisie d'un parcours publié. */
export function reprendre(
  { id, titre, resume, etapes }: Parcours,
  corps: NonNullable<Saisie['corps']>,
): Saisie {
  return {
    identifiant: id,
    titre,
    resume,
    corps,
    etapes: etapes.map((etape) => ({
      titre: etape.titre,
      texte: etape.texte,
      liens: etape.liens.map(reprendreLien),
    })),
  }
}
