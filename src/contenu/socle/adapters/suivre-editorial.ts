import { ecouter } from '../../../platform/db/index.ts'
import type { Journal } from '../../../platform/log/index.ts'
import type { EditorialSuivi } from '../domain/editorial.ts'
import type { Genre, MemoireDe } from '../domain/genre.ts'
import type { PublicationLue, Publications } from '../domain/publication.ts'
import { assemblerEditorial } from './assembler-editorial.ts'

export interface DependancesEditorial<G extends Genre> {
  readonly genres: readonly G[]
  readonly publications: Pick<Publications, 'parType' | 'version'>
  /** Adresse de la base, pour écouter ce qui s'y publie. */
  readonly urlBase: string
  readonly journal: Pick<Journal, 'warn'>
}

const CANAL = 'contenu_publie'
const NOUVEL_ESSAI_MS = 2_000

/**
 * Lit ce que l'équipe publie, puis le tient à jour : un message nomme le type à relire ; après une coupure, tout est relu.
 * Une relecture qui échoue garde l'état précédent et recommence deux secondes plus tard.
 */
export async function suivreEditorial<G extends Genre>(
  deps: DependancesEditorial<G>,
): Promise<EditorialSuivi<MemoireDe<G>>> {
  const { genres, publications, urlBase, journal } = deps
  const suivis = genres.filter(estSuivi).map(({ type }) => type)
  const lues = new Map<string, readonly PublicationLue[]>()
  const aRelire = new Set(suivis)
  let courant = assemblerEditorial(genres, lues, '')
  let relecture: Promise<void> | undefined
  let minuterie: NodeJS.Timeout | undefined

  async function relire(): Promise<void> {
    // La version d'abord : ce qui serait publié pendant la lecture sera annoncé, et relu.
    const version = await publications.version()
    const types = [...aRelire]
    aRelire.clear()
    try {
      for (const type of types) lues.set(type, await publications.parType(type))
    } catch (cause) {
      for (const type of types) aRelire.add(type)
      throw cause
    }
    courant = assemblerEditorial(genres, lues, version)
  }

  function demander(): Promise<void> {
    relecture = (relecture ?? Promise.resolve()).then(relire).catch(recommencer)
    return relecture
  }

  function recommencer(cause: unknown): void {
    journal.warn({ evenement: 'editorial-non-relu', erreur: String(cause) })
    minuterie = setTimeout(() => void demander(), NOUVEL_ESSAI_MS)
    minuterie.unref()
  }

  const ecoute = await ecouter(urlBase, CANAL, (message) => {
    for (const type of typesDuMessage(message, suivis)) aRelire.add(type)
    void demander()
  })
  await relire()
  return {
    actuel: () => courant,
    fermer: async () => {
      clearTimeout(minuterie)
      await ecoute.fermer()
      await relecture
      clearTimeout(minuterie)
    },
  }
}

/** Ce que la mémoire garde de lui, ou ce qu'il change aux redirections et au plan. */
const estSuivi = ({ memoire, redirections, auPlan }: Genre): boolean =>
  memoire !== undefined || redirections !== undefined || auPlan === true

/** « type numéro » ; vide après une coupure. Un type qui n'est pas suivi ne change que la version. */
function typesDuMessage(message: string, suivis: readonly string[]): readonly string[] {
  if (message === '') return suivis
  const [nom] = message.split(' ')
  return suivis.filter((type) => type === nom)
}
