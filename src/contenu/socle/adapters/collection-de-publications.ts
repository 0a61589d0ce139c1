import type { AdressePubliee, Collection, Trouvaille } from '../domain/collection.ts'
import type { PublicationLue, Publications, TypePublication } from '../domain/publication.ts'

/** Lit l'objet d'une publication ; `undefined` : ses données ne sont plus celles que le portail comprend. */
export type LecturePublication<Valeur> = (publication: PublicationLue) => Valeur | undefined

/** Les publications d'un type, lues comme les objets de leur domaine ; une publication illisible n'est pas montrée. */
export function collectionDePublications<Valeur>(
  publications: Publications,
  type: TypePublication,
  lire: LecturePublication<Valeur>,
): Collection<Valeur> {
  return {
    une: (id) => lireUne(publications, { type, id }, lire),
    parcourir: () => lireToutes(publications.parcourir(type), lire),
    adresses: () => lireToutes(publications.parcourir(type), adresse),
    version: () => publications.version(type),
  }
}

async function lireUne<Valeur>(
  publications: Publications,
  { type, id }: { readonly type: TypePublication; readonly id: string },
  lire: LecturePublication<Valeur>,
): Promise<Trouvaille<Valeur>> {
  const trouvee = await publications.une(type, id)
  if (trouvee.etat === 'inconnue') return trouvee
  const valeur = lire(trouvee.publication)
  if (valeur === undefined) return { etat: 'inconnue' }
  if (trouvee.etat === 'retiree') return { etat: 'retiree', valeur, retireeLe: trouvee.retireeLe }
  return { etat: 'publiee', valeur, modifieeLe: trouvee.publication.modifieeLe }
}

async function* lireToutes<Valeur>(
  publications: AsyncIterable<PublicationLue>,
  lire: LecturePublication<Valeur>,
): AsyncGenerator<Valeur> {
  for await (const publication of publications) {
    const valeur = lire(publication)
    if (valeur !== undefined) yield valeur
  }
}

const adresse = ({ id, slug, modifieeLe }: PublicationLue): AdressePubliee => ({ id, slug, modifieeLe })
