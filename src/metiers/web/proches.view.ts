import type { Metier } from '../domain/metier.ts'
import { cheminMetier } from './chemins.ts'
import { textePropre } from './texte-rome.ts'

export interface VueProches {
  readonly proches: readonly MetierCite[]
  /** Métiers vers lesquels évoluer, sans redire les proches. */
  readonly evolutions: readonly MetierCite[]
}

export interface MetierCite {
  readonly titre: string
  readonly chemin: string
}

/** Les métiers cités par une fiche, dans l'ordre du ROME ; ceux qu'on ne connaît pas n'y figurent pas. */
export function vueProches(metier: Metier, connus: readonly Metier[]): VueProches {
  const parCode = new Map(connus.map((connu) => [connu.codeRome, connu]))
  const citer = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const connu = parCode.get(code)
      return connu === undefined ? [] : [citation(connu)]
    })
  const nouvelles = metier.evolutions.filter((code) => !metier.proches.includes(code))
  return { proches: citer(metier.proches), evolutions: citer(nouvelles) }
}

const citation = ({ codeRome, intitule }: Metier): MetierCite => ({
  titre: textePropre(intitule),
  chemin: cheminMetier(codeRome, intitule),
})
