import { z } from 'zod'
import { type DemandeTemoin, lireIdMoteur, manquements } from '../../../src/recherche/back-office.ts'
import { lireAuPortail } from '../recherches/compter-au-portail.ts'

export interface TemoinJuge {
  readonly temoin: DemandeTemoin
  readonly comprise: boolean
  readonly total: number
  /** Les premiers titres, dans l'ordre rendu. */
  readonly premiers: readonly string[]
  /** Ce qui reste à chercher de la demande, une fois comprise. */
  readonly mots: string
}

/** Ce qui se lit de `/<moteur>.json` : le groupe de la recherche centrale, à la même place. */
const REPONSE = z.object({
  total: z.number(),
  resultats: z.array(z.object({ titre: z.string() })),
  corrections: z.array(z.object({ mot: z.string(), remplacement: z.string() })),
  compris: z.object({
    lieu: z.object({ libelle: z.string() }).nullable(),
    filtres: z.array(z.object({ id: z.string(), valeur: z.string() })),
    mots: z.array(z.string()),
    ecarte: z.array(z.string()),
  }),
})

const PREMIERS = 5
const ENSEMBLE = 8

/** Pose chaque demande au portail, quelques-unes à la fois ; `undefined` : il n'a pas répondu. */
export async function auPortail<Rendu>(
  temoins: readonly DemandeTemoin[],
  poser: (temoin: DemandeTemoin) => Promise<Rendu>,
): Promise<readonly Rendu[] | undefined> {
  const rendus: Rendu[] = []
  try {
    for (let debut = 0; debut < temoins.length; debut += ENSEMBLE)
      rendus.push(...(await Promise.all(temoins.slice(debut, debut + ENSEMBLE).map(poser))))
  } catch {
    return undefined
  }
  return rendus
}

/** Juge une demande sur ce que le portail répond ; `synonymes` : avec ce groupe à l'essai. */
export async function jugerTemoin(
  portail: string,
  temoin: DemandeTemoin,
  synonymes?: string,
): Promise<TemoinJuge> {
  const moteur = lireIdMoteur(temoin.groupe)
  if (moteur === undefined) return { temoin, comprise: false, total: 0, premiers: [], mots: '' }
  const lu = await lireAuPortail({ portail, texte: temoin.q, synonymes }, moteur, PREMIERS)
  const { total, resultats, corrections, compris } = REPONSE.parse(lu)
  const reponse = {
    compris: { ...compris, corrige: corrections },
    groupes: [{ moteur, total, resultats }],
  }
  return {
    temoin,
    comprise: manquements(temoin, reponse).length === 0,
    total,
    premiers: resultats.map(({ titre }) => titre),
    mots: compris.mots.join(' '),
  }
}
