import type { CollectionSlug, PayloadRequest } from 'payload'
import { cheminDePublication } from '../../src/contenu/domain/chemins.ts'
import { editorialeDe } from '../publication/editoriale.ts'

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
  const type = editorialeDe(req.payload.collections[collection].config)?.type
  return type && cheminDePublication({ type, id: identifiant, titre })
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
