import type { CollectionSlug, PayloadRequest } from 'payload'
import { slug } from '../../src/kernel/slug.ts'

/** De quoi écrire l'adresse publique d'un document. */
export interface Adressable {
  readonly identifiant: string
  /** Titre ou nom. */
  readonly titre: string
}

type Chemin = (document: Adressable) => string

const fiche =
  (base: string): Chemin =>
  ({ identifiant, titre }) =>
    `${base}/${encodeURIComponent(identifiant)}/${slug(titre)}`

/** Adresse publique d'un document, par collection ; les pages infos+ ont la leur (`adresseDeDocument`). */
export const CHEMINS: Readonly<Partial<Record<CollectionSlug, Chemin>>> = {
  actualites: fiche('/actualites'),
  manifestations: fiche('/agenda'),
  dispositifs: fiche('/financements'),
  ressources: fiche('/ressources'),
  structures: fiche('/structures'),
  parcours: ({ identifiant }) => `/parcours/${identifiant}`,
  questions: ({ identifiant }) => `/faq#${identifiant}`,
  'pages-legales': ({ identifiant }) => `/${identifiant}`,
}

/** Adresse publique d'un document publié ; `undefined` s'il ne l'est pas, ou n'a pas de page. */
export async function adresseDeDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<string | undefined> {
  const document = await publie(req, collection, id)
  if (document === undefined) return undefined
  if (collection === 'pages-infos') return adresseDePage(req, document)
  const identifiant = texte(document, 'identifiant')
  const titre = texte(document, 'titre') || texte(document, 'nom')
  return CHEMINS[collection]?.({ identifiant, titre })
}

async function adresseDePage(req: PayloadRequest, page: object): Promise<string | undefined> {
  const segments = [texte(page, 'segment')]
  let parent: unknown = Reflect.get(page, 'parent')
  while (typeof parent === 'number') {
    const ancetre = await publie(req, 'pages-infos', parent)
    if (ancetre === undefined) return undefined
    segments.unshift(texte(ancetre, 'segment'))
    parent = Reflect.get(ancetre, 'parent')
  }
  return `/infos/${segments.join('/')}`
}

async function publie(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<object | undefined> {
  const document: unknown = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
  const estPublie =
    typeof document === 'object' && document !== null && texte(document, '_status') === 'published'
  return estPublie ? document : undefined
}

function texte(document: object, champ: string): string {
  const valeur: unknown = Reflect.get(document, champ)
  return typeof valeur === 'string' ? valeur : ''
}
