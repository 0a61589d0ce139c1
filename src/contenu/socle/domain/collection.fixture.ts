import type { Collection, Trouvaille } from './collection.ts'
import type { CollectionSuivie } from './collection-suivie.ts'

interface Publie<Valeur> {
  readonly id: string
  readonly trouvaille: Trouvaille<Valeur>
}

const instant = new Date('2026-11-24T10:00:00Z')

export const publiee = <Valeur extends { readonly id: string }>(valeur: Valeur): Publie<Valeur> => ({
  id: valeur.id,
  trouvaille: { etat: 'publiee', valeur, modifieeLe: instant },
})

export const retiree = <Valeur extends { readonly id: string }>(valeur: Valeur): Publie<Valeur> => ({
  id: valeur.id,
  trouvaille: { etat: 'retiree', valeur, retireeLe: instant },
})

/** Une collection en mémoire, pour les tests de pages. */
export function collectionDeTest<Valeur>(contenu: readonly Publie<Valeur>[]): Collection<Valeur> {
  return {
    une: async (id) => contenu.find((publie) => publie.id === id)?.trouvaille ?? { etat: 'inconnue' },
    parcourir: async function* () {
      for (const { trouvaille } of contenu) if (trouvaille.etat === 'publiee') yield trouvaille.valeur
    },
    adresses: async function* () {
      for (const { id } of contenu) yield { id, slug: id, modifieeLe: instant }
    },
    version: async () => '1',
  }
}

/** Une collection suivie en mémoire, publiée et modifiée au même instant. */
export function collectionSuivieDeTest<Valeur>(contenu: readonly Publie<Valeur>[]): CollectionSuivie<Valeur> {
  const publiees = contenu.flatMap(({ trouvaille }) =>
    trouvaille.etat === 'publiee'
      ? [{ valeur: trouvaille.valeur, publieeLe: instant, modifieeLe: trouvaille.modifieeLe }]
      : [],
  )
  return { ...collectionDeTest(contenu), toutes: () => publiees }
}
