import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import type { EtatDesChiffres } from '../domain/etat-des-chiffres.ts'

export interface VueProvenance {
  /** « Source : France Travail, chiffres relevés le 24 novembre 2026. » */
  readonly texte: string
  readonly demonstration: boolean
}

export interface Releve {
  readonly etat: EtatDesChiffres
  readonly releveLe?: Date
  readonly demonstration: boolean
}

/** D'où viennent des chiffres et de quand ; rien à dire de chiffres qu'on n'a pas. */
export function vueProvenance(releve: Releve, quoi: string): VueProvenance | undefined {
  const { etat, releveLe, demonstration } = releve
  if (etat === 'indisponibles' || releveLe === undefined) return undefined
  const date = jourEnLettres(jourAParis(releveLe))
  const source = demonstration
    ? 'Source : données fictives, au format de France Travail'
    : 'Source : France Travail'
  const texte =
    etat === 'a-jour'
      ? `${source}, ${quoi} du ${date}.`
      : `France Travail ne répond pas en ce moment : ${quoi} du ${date}, les dernières connues. ${source}.`
  return { texte, demonstration }
}
