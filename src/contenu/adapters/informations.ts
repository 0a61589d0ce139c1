import { z } from 'zod'
import type { Collection } from '../domain/collection.ts'
import type { Information, TypeInformation } from '../domain/information.ts'
import type { PublicationLue, Publications } from '../domain/publication.ts'
import { actualiteDePublication } from './lire-actualite.ts'
import { manifestationDePublication } from './lire-manifestation.ts'

const TYPES = ['actualite', 'manifestation', 'page-infos', 'question'] as const satisfies TypeInformation[]

/** Tout ce que cherche le moteur Informations ; sa version change avec celle de l'un de ses types. */
export function creerInformations(
  publications: Publications,
): Pick<Collection<Information>, 'version' | 'parcourir'> {
  return {
    version: async () => {
      const versions = await Promise.all(TYPES.map(publications.version))
      return String(versions.reduce((somme, version) => somme + BigInt(version), 0n))
    },
    parcourir: () => parcourir(publications),
  }
}

async function* parcourir(publications: Publications): AsyncGenerator<Information> {
  for await (const publication of publications.parcourir('actualite')) {
    const lue = actualiteDePublication(publication)
    if (lue === undefined) continue
    const { profils, themes, datePublication } = lue
    yield { ...commun('actualite', publication), profils, themes, datePublication }
  }
  for await (const publication of publications.parcourir('manifestation')) {
    const lue = manifestationDePublication(publication)
    if (lue === undefined) continue
    const { profils, themes, ...manifestation } = lue
    yield { ...commun('manifestation', publication), profils, themes, manifestation }
  }
  yield* pagesInfos(await publications.parType('page-infos'))
  for await (const publication of publications.parcourir('question')) {
    const lue = QUESTION.safeParse(publication.donnees)
    if (!lue.success) continue
    const { profils, theme } = lue.data
    yield { ...commun('question', publication), profils, themes: [theme] }
  }
}

const commun = (type: TypeInformation, { id, titre, resume = '', texte }: PublicationLue) => ({
  type,
  id,
  titre,
  resume,
  texte,
})

const desCles = z.array(z.string())
const QUESTION = z.object({ theme: z.string(), profils: desCles })
const PAGE = z.object({
  segment: z.string(),
  parent: z.string().optional(),
  profils: desCles,
  themes: desCles,
})
type Page = z.infer<typeof PAGE>

function* pagesInfos(publications: readonly PublicationLue[]): Generator<Information> {
  const pages = new Map<string, Page>()
  for (const { id, donnees } of publications) {
    const lue = PAGE.safeParse(donnees)
    if (lue.success) pages.set(id, lue.data)
  }
  for (const publication of publications) {
    const page = pages.get(publication.id)
    const segments = page === undefined ? undefined : segmentsDe(page, pages)
    if (page === undefined || segments === undefined) continue
    const { profils, themes } = page
    yield { ...commun('page-infos', publication), profils, themes, segments }
  }
}

/** De la racine à la page ; `undefined` si un ancêtre manque ou si la page est son propre ancêtre. */
function segmentsDe(page: Page, pages: ReadonlyMap<string, Page>): readonly string[] | undefined {
  const segments = [page.segment]
  let courante = page
  while (courante.parent !== undefined) {
    const parent = pages.get(courante.parent)
    if (parent === undefined || segments.length > pages.size) return undefined
    segments.unshift(parent.segment)
    courante = parent
  }
  return segments
}
