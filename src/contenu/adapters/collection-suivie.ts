import type { CollectionSuivie, Publiee } from '../domain/collection-suivie.ts'
import type { Publications, TypePublication } from '../domain/publication.ts'
import { collectionDePublications, type LecturePublication } from './collection-de-publications.ts'

interface Gardees<Valeur> {
  readonly version: string
  readonly valeurs: Promise<readonly Publiee<Valeur>[]>
}

/** `toutes` ne relit la base que si la version du type a changé : lue avant les objets, elle ne les vieillit jamais. */
export function collectionSuivie<Valeur>(
  publications: Publications,
  type: TypePublication,
  lire: LecturePublication<Valeur>,
): CollectionSuivie<Valeur> {
  let gardees: Gardees<Valeur> | undefined
  const relire = (version: string): Gardees<Valeur> => {
    const lues = { version, valeurs: lireToutes(publications, type, lire) }
    lues.valeurs.catch(() => {
      if (gardees === lues) gardees = undefined
    })
    return lues
  }
  return {
    ...collectionDePublications(publications, type, lire),
    toutes: async () => {
      const version = await publications.version(type)
      if (gardees?.version !== version) gardees = relire(version)
      return gardees.valeurs
    },
  }
}

async function lireToutes<Valeur>(
  publications: Publications,
  type: TypePublication,
  lire: LecturePublication<Valeur>,
): Promise<readonly Publiee<Valeur>[]> {
  const lues: Publiee<Valeur>[] = []
  for await (const publication of publications.parcourir(type)) {
    const valeur = lire(publication)
    const { publieeLe, modifieeLe } = publication
    if (valeur !== undefined) lues.push({ valeur, publieeLe, modifieeLe })
  }
  return lues
}
