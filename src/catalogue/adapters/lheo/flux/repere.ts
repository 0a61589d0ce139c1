import type { Position } from './refus.ts'

/** Compte les lignes d'un texte reçu par morceaux ; les index demandés ne reculent jamais. */
export interface Repere {
  readonly position: (texte: string, index: number) => Position
  /** Une place plus loin, sans y aller : les demandes suivantes peuvent la précéder. */
  readonly apercevoir: (texte: string, index: number) => Position
  /** Le début du texte, jusqu'à `index`, va être jeté. */
  readonly oublier: (texte: string, index: number) => void
}

export function creerRepere(): Repere {
  const vu: Vu = { ligne: 1, debutDeLigne: 0, index: 0 }
  return {
    position(texte, index) {
      avancer(vu, texte, index)
      return { ligne: vu.ligne, colonne: Math.max(1, index - vu.debutDeLigne + 1) }
    },
    apercevoir(texte, index) {
      const loin = { ...vu }
      avancer(loin, texte, index)
      return { ligne: loin.ligne, colonne: Math.max(1, index - loin.debutDeLigne + 1) }
    },
    oublier(texte, index) {
      avancer(vu, texte, index)
      vu.debutDeLigne -= index
      vu.index -= index
    },
  }
}

interface Vu {
  ligne: number
  debutDeLigne: number
  index: number
}

function avancer(vu: Vu, texte: string, index: number): void {
  for (
    let saut = texte.indexOf('\n', vu.index);
    saut !== -1 && saut < index;
    saut = texte.indexOf('\n', saut + 1)
  ) {
    vu.ligne++
    vu.debutDeLigne = saut + 1
  }
  vu.index = Math.max(vu.index, index)
}
