import type { Position } from './refus.ts'

/** Compte les lignes d'un texte reçu par morceaux ; les index demandés ne reculent jamais. */
export interface Repere {
  readonly position: (texte: string, index: number) => Position
  /** Le début du texte, jusqu'à `index`, va être jeté. */
  readonly oublier: (texte: string, index: number) => void
}

export function creerRepere(): Repere {
  let ligne = 1
  let debutDeLigne = 0
  let vu = 0
  function avancer(texte: string, index: number): void {
    for (
      let saut = texte.indexOf('\n', vu);
      saut !== -1 && saut < index;
      saut = texte.indexOf('\n', saut + 1)
    ) {
      ligne++
      debutDeLigne = saut + 1
    }
    vu = Math.max(vu, index)
  }
  return {
    position(texte, index) {
      avancer(texte, index)
      return { ligne, colonne: Math.max(1, index - debutDeLigne + 1) }
    },
    oublier(texte, index) {
      avancer(texte, index)
      debutDeLigne -= index
      vu -= index
    },
  }
}
