import type { FacetteDeclaree } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'

/** La même requête sans ce qui n'est pas sur place ; rien si elle ne demande pas de lieu. */
export function surPlace(
  facettes: readonly Pick<FacetteDeclaree, 'id' | 'partout'>[],
  requete: Requete,
): Requete | undefined {
  if (requete.lieu !== undefined) return { ...requete, lieu: { ...requete.lieu, surPlace: true } }
  for (const { id, partout } of facettes) {
    const cochees = requete.facettes[id] ?? []
    const quelquePart = cochees.filter((valeur) => valeur !== partout)
    if (partout !== undefined && quelquePart.length > 0)
      return { ...requete, facettes: { ...requete.facettes, [id]: quelquePart } }
  }
  return undefined
}
