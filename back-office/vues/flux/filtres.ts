import {
  ETATS_EXECUTION,
  type FiltreAnomalies,
  type FiltreHistorique,
} from '../../../src/flux/back-office.ts'
import { lireJour } from '../../../src/kernel/jour.ts'
import { GRAVITES } from './libelles.ts'

export type { FiltreAnomalies, FiltreHistorique }

/** Les filtres de l'historique portés par l'adresse ; une valeur inconnue ne filtre rien. */
export function lireFiltreHistorique(adresse: URLSearchParams): FiltreHistorique {
  const etat = ETATS_EXECUTION.find((connu) => connu === adresse.get('etat'))
  const du = lireJour(adresse.get('du') ?? '')
  const au = lireJour(adresse.get('au') ?? '')
  return {
    ...(etat === undefined ? {} : { etat }),
    ...(du === undefined ? {} : { du }),
    ...(au === undefined ? {} : { au }),
  }
}

/** Les filtres d'anomalies ; l'organisme vide (`organisme=aucun`) désigne les formations sans organisme connu. */
export function lireFiltreAnomalies(adresse: URLSearchParams): FiltreAnomalies {
  const code = adresse.get('code') ?? ''
  const organisme = adresse.get('organisme') ?? ''
  const gravite = GRAVITES.find(({ valeur }) => valeur === adresse.get('gravite'))?.valeur
  return {
    ...(code === '' ? {} : { code }),
    ...(organisme === '' ? {} : { organisme: organisme === SANS_ORGANISME ? '' : organisme }),
    ...(gravite === undefined ? {} : { gravite }),
  }
}

export const SANS_ORGANISME = 'aucun'

export function lirePage(adresse: URLSearchParams): number {
  const page = Number(adresse.get('page'))
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** La même adresse avec ces paramètres changés ; vide : paramètre retiré. */
export function avec(adresse: URLSearchParams, changements: Readonly<Record<string, string>>): string {
  const suite = new URLSearchParams(adresse)
  for (const [nom, valeur] of Object.entries(changements)) {
    if (valeur === '') suite.delete(nom)
    else suite.set(nom, valeur)
  }
  return `?${suite}`
}

type Parametres = Readonly<Record<string, string | string[] | undefined>>

/** Les paramètres que Next donne à un écran. */
export function adresseDe(parametres: Parametres | undefined): URLSearchParams {
  const paires = Object.entries(parametres ?? {}).flatMap(([nom, valeur]) => {
    const premiere = Array.isArray(valeur) ? valeur[0] : valeur
    return premiere === undefined || premiere === '' ? [] : [[nom, premiere]]
  })
  return new URLSearchParams(paires)
}
