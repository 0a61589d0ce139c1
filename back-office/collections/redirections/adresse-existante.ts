import type { CollectionSlug, PayloadRequest } from 'payload'
import { pageInfosExiste } from '../../../src/contenu/back-office.ts'
import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { INFORMER, MENU, PIED } from '../../../src/gabarit/navigation.ts'
import { HORS_MENU } from '../../../src/recherche/back-office.ts'
import { executantDe } from '../../publication/executant.ts'
import { cheminSeul } from './regles.ts'

/** Les pages du portail qui ne viennent pas d'un document. */
const PAGES: readonly string[] = [
  ...[...MENU, ...HORS_MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin),
  '/recherche',
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
  const chemin = cheminSeul(adresse).replace(/(.)\/+$/, '$1')
  if (!adresse.includes('?') && PAGES.includes(chemin)) return true
  const [, base = '', identifiant = ''] = chemin.split('/')
  if (base === 'infos') return pageInfosExiste(await executantDe(req), chemin)
  const collection = COLLECTIONS[base]
  if (collection === undefined || identifiant === '') return false
  return estPublie(req, collection, { identifiant: { equals: decoder(identifiant) } })
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
