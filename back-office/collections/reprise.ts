import {
  type CollectionSlug,
  type Payload,
  type RequiredDataFromCollectionSlug,
  ValidationError,
} from 'payload'
import type { Publication, PublicationLue } from '../../src/contenu/socle/domain/publication.ts'

/** Comment les publications d'un genre deviennent les documents d'une collection. */
interface Reprise<Slug extends CollectionSlug, Valeur> {
  readonly slug: Slug
  readonly genre: { readonly type: string; readonly lire: (publication: Publication) => Valeur | undefined }
  readonly reprendre: (
    valeur: Valeur,
    payload: Payload,
  ) => RequiredDataFromCollectionSlug<Slug> | Promise<RequiredDataFromCollectionSlug<Slug>>
  readonly parDefaut?: readonly (Valeur & { readonly id: string })[]
  readonly ordonner?: (valeurs: readonly Valeur[]) => readonly Valeur[]
}

/** Un document à créer. */
export interface ACreer {
  readonly id: string
  readonly creer: (payload: Payload) => Promise<unknown>
}

export interface RepriseDeType {
  readonly type: string
  readonly collection: CollectionSlug
  /** Les documents à créer, dans l'ordre : ceux des fichiers, puis ceux qui leur manquent. */
  readonly aCreer: (publications: readonly PublicationLue[]) => readonly ACreer[]
}

/** La reprise d'un type, quelle que soit la forme de ses objets. */
export function repriseDe<Slug extends CollectionSlug, Valeur extends object>(
  reprise: Reprise<Slug, Valeur>,
): RepriseDeType {
  const { slug: collection, genre, parDefaut = [], ordonner = (valeurs) => valeurs } = reprise
  const { type, lire } = genre
  const creer = (id: string, valeur: Valeur): ACreer => ({
    id,
    creer: async (payload) => {
      if ('image' in valeur) throw refus(collection, IMAGE)
      const data = { ...(await reprise.reprendre(valeur, payload)), _status: 'published' }
      // Les crochets savent que le document vient des fichiers.
      await payload.create({ collection, data, depth: 0, context: { semis: true } })
    },
  })
  return {
    type,
    collection,
    aCreer: (publications) => {
      const lus = publications.map((publication) => ({ publication, valeur: lire(publication) }))
      const ids = new Map(lus.map(({ publication, valeur }) => [valeur, publication.id]))
      const valeurs = lus.map(({ valeur }) => valeur).filter((valeur) => valeur !== undefined)
      const illisibles = lus.filter(({ valeur }) => valeur === undefined)
      const presents = new Set(publications.map(({ id }) => id))
      return [
        ...illisibles.map(({ publication }) => illisible(collection, publication.id)),
        ...ordonner(valeurs).map((valeur) => creer(ids.get(valeur) ?? '', valeur)),
        ...parDefaut.filter(({ id }) => !presents.has(id)).map((valeur) => creer(valeur.id, valeur)),
      ]
    },
  }
}

const IMAGE = 'Son image n’est pas dans la médiathèque\u00a0: ce contenu est à reprendre à la main.'
const ILLISIBLE = 'Ses données ne suivent plus leur schéma.'

const illisible = (collection: CollectionSlug, id: string): ACreer => ({
  id,
  creer: async () => {
    throw refus(collection, ILLISIBLE)
  },
})

const refus = (collection: CollectionSlug, message: string): ValidationError =>
  new ValidationError({ collection, errors: [{ path: 'identifiant', message }] })
