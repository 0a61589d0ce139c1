import { actualiteDePublication } from '../../actualite/adapters/lire-actualite.ts'
import { manifestationDePublication } from '../../agenda/adapters/lire-manifestation.ts'
import { lecturePagesInfos } from '../../infos/adapters/lire-page-infos.ts'
import { creerArbreInfos } from '../../infos/domain/arbre-infos.ts'
import { lectureQuestions } from '../../question/adapters/lire-question.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import type { PublicationLue, Publications } from '../../socle/domain/publication.ts'
import type { Information, TypeInformation } from '../domain/information.ts'

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
    const lue = lectureQuestions.dePublication(publication)
    if (lue === undefined) continue
    const { profils, theme } = lue
    yield { ...commun('question', publication), profils, themes: [theme] }
  }
}

/** Chacune à l'adresse que lui donne l'arbre, la même que sur ses pages. */
function* pagesInfos(publications: readonly PublicationLue[]): Generator<Information> {
  const parId = new Map(publications.map((publication) => [publication.id, publication]))
  const pages = publications.flatMap((publication) => lecturePagesInfos.dePublication(publication) ?? [])
  for (const { page, chemin } of creerArbreInfos(pages).noeuds) {
    const publication = parId.get(page.id)
    if (publication === undefined) continue
    const { profils, themes } = page
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
