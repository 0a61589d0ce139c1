import {
  ETATS_EXECUTION,
  type FiltreAnomalies,
  type FiltreHistorique,
} from '../../../src/flux/back-office.ts'
import { lireJour } from '../../../src/kernel/jour.ts'
import { sansAbsents } from '../../../src/kernel/sans-absents.ts'
import type { Lire } from '../adresse.ts'
import { GRAVITES } from './libelles.ts'

export const CHEMIN = '/admin/donnees/flux'
export const EXPORT = '/admin/api/flux'

/** Les filtres de l'historique portés par l'adresse ; une valeur inconnue ne filtre rien. */
export function lireFiltreHistorique(lire: Lire): FiltreHistorique {
  const etat = ETATS_EXECUTION.find((connu) => connu === lire('etat'))
  const du = lireJour(lire('du'))
  const au = lireJour(lire('au'))
  return sansAbsents({ etat, du, au })
}

/** Les filtres d'anomalies ; l'organisme vide (`organisme=aucun`) désigne les formations sans organisme connu. */
export function lireFiltreAnomalies(lire: Lire): FiltreAnomalies {
  const code = lire('code')
  const organisme = lire('organisme')
  const gravite = GRAVITES.find(({ valeur }) => valeur === lire('gravite'))?.valeur
  return sansAbsents({
    code: code === '' ? undefined : code,
    organisme: organisme === '' ? undefined : organisme === SANS_ORGANISME ? '' : organisme,
    gravite,
  })
}

export const SANS_ORGANISME = 'aucun'

/** Les mêmes filtres, tels que l'adresse les porte. */
export function choixAnomalies(lire: Lire) {
  return { code: lire('code'), gravite: lire('gravite'), organisme: lire('organisme') }
}
export type ChoixAnomalies = ReturnType<typeof choixAnomalies>
