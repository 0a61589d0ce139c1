import type { CollectionSlug, PayloadRequest } from 'payload'
import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/domain/vocabulaire-editorial.ts'
import { MENU, PIED } from '../../../src/navigation.ts'
import { cheminSeul } from './regles.ts'

/** Les pages du portail qui ne viennent pas d'un document. */
const PAGES: readonly string[] = [
  ...[...MENU, ...PIED].map(({ chemin }) => chemin),
  ...['/recherche', '/actualites', '/agenda', '/infos', '/faq'],
  ...Object.keys(LIBELLES_PAGES_LEGALES).map((page) => `/${page}`),
]

/** Premier mot de l'adresse des documents qui ont une page, par collection. */
const COLLECTIONS: Readonly<Record<string, CollectionSlug>> = {
  actualites: 'actualites',
  agenda: 'manifestations',
  financements: 'dispositifs',
  ressources: 'ressources',
  structures: 'structures',
  parcours: 'parcours',
}

/** Vrai si le portail montre déjà une page à ce chemin. */
export async function adresseExiste(adresse: string, req: PayloadRequest): Promise<boolean> {
  const chemin = cheminSeul(adresse)
  if (adresse === chemin && PAGES.includes(chemin)) return true
  const [, base = '', identifiant = ''] = chemin.split('/')
  if (base === 'infos') return pageExiste(chemin, req)
  const collection = COLLECTIONS[base]
  if (collection === undefined || identifiant === '') return false
  return estPublie(req, collection, { identifiant: { equals: decoder(identifiant) } })
}

/** Une page infos+ se reconnaît à la dernière partie de son adresse. */
function pageExiste(chemin: string, req: PayloadRequest): Promise<boolean> {
  const segment = chemin.split('/').at(-1) ?? ''
  return estPublie(req, 'pages-infos', { segment: { equals: segment } })
}

async function estPublie(
  req: PayloadRequest,
  collection: CollectionSlug,
  quoi: { readonly [champ: string]: { readonly equals: string } },
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { ...quoi, _status: { equals: 'published' } },
    req,
  })
  return totalDocs > 0
}

function decoder(partie: string): string {
  try {
    return decodeURIComponent(partie)
  } catch {
    return partie
  }
}
