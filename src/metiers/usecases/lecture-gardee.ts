import type { Metier } from '../domain/metier.ts'

/** La part du répertoire que les pages lisent. */
export interface LectureDesMetiers {
  readonly metier: (codeRome: string) => Promise<Metier | undefined>
  readonly plusieurs: (codesRome: readonly string[]) => Promise<readonly Metier[]>
  readonly statistiques: () => Promise<{ readonly release?: string }>
}

export interface LectureGardee extends LectureDesMetiers {
  /** À appeler quand le répertoire change. */
  readonly oublier: () => void
}

/** Un métier lu pèse quelques dizaines de kilo-octets ; le répertoire en compte moins de deux mille. */
const METIERS_GARDES = 2_000

/** La même lecture, gardée en mémoire : une fiche cite une dizaine de métiers. */
export function garderLecture(source: LectureDesMetiers): LectureGardee {
  let gardes = new Map<string, Metier>()
  let statistiques: ReturnType<LectureDesMetiers['statistiques']> | undefined

  /** `table` tient bon pendant la lecture : un oubli survenu entre-temps n'est pas rempli par ce qui le précédait. */
  async function plusieurs(codes: readonly string[]): Promise<readonly Metier[]> {
    const table = gardes
    const absents = codes.filter((code) => !table.has(code))
    const lus = absents.length === 0 ? [] : await source.plusieurs(absents)
    for (const lu of lus) table.set(lu.codeRome, lu)
    if (table.size > METIERS_GARDES && table === gardes) gardes = new Map()
    return codes.flatMap((code) => table.get(code) ?? [])
  }

  function lireStatistiques() {
    statistiques ??= source.statistiques().catch((erreur: unknown) => {
      statistiques = undefined
      throw erreur
    })
    return statistiques
  }

  return {
    plusieurs,
    metier: async (code) => (await plusieurs([code]))[0],
    statistiques: lireStatistiques,
    oublier: () => {
      gardes = new Map()
      statistiques = undefined
    },
  }
}
