import type { AdressePubliee, Collection, Trouvaille } from '../domain/collection.ts'
import type { CollectionSuivie, Publiee } from '../domain/collection-suivie.ts'
import type { PublicationLue, Publications, PublicationTrouvee } from '../domain/publication.ts'

interface Lecture<Valeur> {
  readonly type: string
  /** `undefined` : les données ne sont plus celles que le portail comprend. */
  readonly lire: (publication: PublicationLue) => Valeur | undefined
}

/** Les publications d'un genre, lues comme les objets de leur domaine ; une publication illisible n'est pas montrée. */
export function collectionDePublications<Valeur>(
  publications: Publications,
  { type, lire }: Lecture<Valeur>,
): Collection<Valeur> {
  return {
    une: async (id) => trouver(await publications.une(type, id), lire),
    parcourir: () => lireToutes(publications.parcourir(type), lire),
    adresses: () => lireToutes(publications.parcourir(type), adresse),
    version: () => publications.version(type),
  }
}

/** Les mêmes ; `toutes` : celles que le portail tient à jour en mémoire. */
export const collectionSuivie = <Valeur>(
  publications: Publications,
  lecture: Lecture<Valeur>,
  toutes: () => readonly Publiee<Valeur>[],
): CollectionSuivie<Valeur> => ({ ...collectionDePublications(publications, lecture), toutes })

function trouver<Valeur>(trouvee: PublicationTrouvee, lire: Lecture<Valeur>['lire']): Trouvaille<Valeur> {
  if (trouvee.etat === 'inconnue') return trouvee
  const valeur = lire(trouvee.publication)
  if (valeur === undefined) return { etat: 'inconnue' }
  if (trouvee.etat === 'retiree') return { etat: 'retiree', valeur, retireeLe: trouvee.retireeLe }
  return { etat: 'publiee', valeur, modifieeLe: trouvee.publication.modifieeLe }
}

async function* lireToutes<Valeur>(
  publications: AsyncIterable<PublicationLue>,
  lire: Lecture<Valeur>['lire'],
): AsyncGenerator<Valeur> {
  for await (const publication of publications) {
    const valeur = lire(publication)
    if (valeur !== undefined) yield valeur
  }
}

const adresse = ({ id, slug, modifieeLe }: PublicationLue): AdressePubliee => ({ id, slug, modifieeLe })
