import type { Collection } from '../../contenu/back-office.ts'
import { transformer } from '../../kernel/transformer.ts'
import type { SourceDeMoteur } from './moteur-du-portail.ts'

/** La source d'un moteur qui indexe telle quelle une collection, dont chaque objet a sa fiche. */
export function sourceDePublications<Valeur>(
  { version, parcourir, adresses }: Pick<Collection<Valeur>, 'version' | 'parcourir' | 'adresses'>,
  chemin: (id: string, slug: string) => string,
): SourceDeMoteur<Valeur> {
  return {
    version,
    parcourir,
    plan: {
      adresses: () =>
        transformer(adresses(), ({ id, slug, modifieeLe }) => ({ chemin: chemin(id, slug), modifieeLe })),
    },
  }
}
