import { ACTUALITES } from '../../actualite/genre.ts'
import { MANIFESTATIONS } from '../../agenda/genre.ts'
import { PAGES_INFOS } from '../../infos/genre.ts'
import { QUESTIONS } from '../../question/genre.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import type { PublicationLue, Publications } from '../../socle/domain/publication.ts'
import type { Information, TypeInformation } from '../domain/information.ts'

const GENRES = [ACTUALITES, MANIFESTATIONS, PAGES_INFOS, QUESTIONS]

/** Tout ce que cherche le moteur Informations ; sa version change avec celle de l'un de ses genres. */
export function creerInformations(
  publications: Publications,
): Pick<Collection<Information>, 'version' | 'parcourir'> {
  return {
    version: async () => {
      const versions = await Promise.all(GENRES.map(({ type }) => publications.version(type)))
      return String(versions.reduce((somme, version) => somme + BigInt(version), 0n))
    },
    parcourir: () => parcourir(publications),
  }
}

async function* parcourir(publications: Publications): AsyncGenerator<Information> {
  for await (const publication of publications.parcourir(ACTUALITES.type)) {
    const lue = ACTUALITES.lire(publication)
    if (lue === undefined) continue
    const { profils, themes, datePublication } = lue
    yield { ...commun('actualite', publication), profils, themes, datePublication }
  }
  for await (const publication of publications.parcourir(MANIFESTATIONS.type)) {
    const lue = MANIFESTATIONS.lire(publication)
    if (lue === undefined) continue
    const { profils, themes, ...manifestation } = lue
    yield { ...commun('manifestation', publication), profils, themes, manifestation }
  }
  yield* pagesInfos(await publications.parType(PAGES_INFOS.type))
  for await (const publication of publications.parcourir(QUESTIONS.type)) {
    const lue = QUESTIONS.lire(publication)
    if (lue === undefined) continue
    const { profils, theme } = lue
    yield { ...commun('question', publication), profils, themes: [theme] }
  }
}

/** Chacune à l'adresse que lui donne l'arbre, la même que sur ses pages. */
function* pagesInfos(publications: readonly PublicationLue[]): Generator<Information> {
  const parId = new Map(publications.map((publication) => [publication.id, publication]))
  for (const [id, chemin] of PAGES_INFOS.adresses(publications)) {
    const publication = parId.get(id)
    const lue = publication && PAGES_INFOS.lire(publication)
    if (publication === undefined || lue === undefined) continue
    const { profils, themes } = lue
    yield { ...commun('page-infos', publication), profils, themes, chemin }
  }
}

const commun = (type: TypeInformation, { id, titre, resume = '', texte }: PublicationLue) => ({
  type,
  id,
  titre,
  resume,
  texte,
})
