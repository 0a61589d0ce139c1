import type { Metier } from '../domain/metier.ts'
import type { SalaireMedian } from '../domain/salaire-median.ts'

/** La part du répertoire que les pages lisent. */
export interface LectureDesMetiers {
  readonly metier: (codeRome: string) => Promise<Metier | undefined>
  readonly plusieurs: (codesRome: readonly string[]) => Promise<readonly Metier[]>
  readonly statistiques: () => Promise<{ readonly release?: string }>
  /** Salaires nets médians du métier ou de ses familles ; vide : aucun fichier chargé n'en donne. */
  readonly salairesMedians: (codeRome: string) => Promise<readonly SalaireMedian[]>
}

export interface LectureGardee extends LectureDesMetiers {
  /** Lit tout le répertoire, au démarrage et quand il change ; un échec laisse ce qui était gardé. */
  readonly relire: () => Promise<void>
}

interface Source extends Pick<LectureDesMetiers, 'plusieurs' | 'statistiques'> {
  readonly parcourir: () => AsyncIterable<Metier>
  /** Par code ROME. */
  readonly salairesMedians: () => Promise<ReadonlyMap<string, readonly SalaireMedian[]>>
}

interface Repertoire extends Awaited<ReturnType<LectureDesMetiers['statistiques']>> {
  readonly metiers: ReadonlyMap<string, Metier>
  readonly salaires: ReadonlyMap<string, readonly SalaireMedian[]>
}

/**
 * La même lecture, gardée en mémoire : une fiche cite une dizaine de métiers, et le répertoire en compte moins de deux
 * mille. Une fois lu, les pages se passent de la base.
 */
export function garderLecture(source: Source): LectureGardee {
  let garde: Repertoire | undefined
  let lecture: Promise<void> = Promise.resolve()

  async function lire(): Promise<void> {
    const metiers = new Map<string, Metier>()
    const statistiques = await source.statistiques()
    const salaires = await source.salairesMedians()
    for await (const metier of source.parcourir()) metiers.set(metier.codeRome, metier)
    garde = { ...statistiques, metiers, salaires }
  }

  async function plusieurs(codes: readonly string[]): Promise<readonly Metier[]> {
    const metiers = garde?.metiers
    return metiers === undefined ? source.plusieurs(codes) : codes.flatMap((code) => metiers.get(code) ?? [])
  }

  return {
    plusieurs,
    metier: async (code) => (await plusieurs([code]))[0],
    statistiques: async () => garde ?? source.statistiques(),
    salairesMedians: async (code) => (garde?.salaires ?? (await source.salairesMedians())).get(code) ?? [],
    relire: () => {
      lecture = lecture.catch(() => undefined).then(lire)
      return lecture
    },
  }
}
