import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Genre, lireAdresses } from '../../../src/contenu/back-office.ts'
import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/pages-legales/domain/pages-legales.ts'
import { INFORMER, MENU, PIED } from '../../../src/gabarit/navigation.ts'
import { HORS_MENU } from '../../../src/recherche/back-office.ts'
import { editorialeDe } from '../../publication/editoriale.ts'
import { executantDe } from '../../publication/executant.ts'
import { cheminSeul } from './regles.ts'

/** Les pages du portail qui ne viennent pas d'un document. */
const PAGES: readonly string[] = [
  ...[...MENU, ...HORS_MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin),
  '/recherche',
  ...Object.keys(LIBELLES_PAGES_LEGALES).map((page) => `/${page}`),
]

/** Vrai si le portail montre déjà une page à ce chemin. */
export async function adresseExiste(adresse: string, req: PayloadRequest): Promise<boolean> {
  const chemin = cheminSeul(adresse).replace(/(.)\/+$/, '$1')
  if (!adresse.includes('?') && PAGES.includes(chemin)) return true
  const [, , identifiant = ''] = chemin.split('/').map(decoder)
  if (identifiant === '') return false
  for (const collection of req.payload.config.collections) {
    const genre = editorialeDe(collection)?.genre
    if (genre?.enArbre) {
      const chemins = await lireAdresses(await executantDe(req), genre)
      if ([...chemins.values()].includes(chemin)) return true
    } else if (genre !== undefined && estSaRubrique(genre, identifiant, chemin)) {
      return estPublie(req, collection.slug, { identifiant: { equals: identifiant } })
    }
  }
  return false
}

/** L'adresse d'une telle publication commencerait comme ce chemin. */
function estSaRubrique({ type, adresses }: Genre, id: string, chemin: string): boolean {
  const [adresse] = adresses?.([{ type, id, titre: '', donnees: {} }]).values() ?? []
  const [, rubrique, suite] = adresse?.split('/') ?? []
  return suite !== undefined && rubrique === chemin.split('/')[1]
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
