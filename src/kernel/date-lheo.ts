import type { Jour } from './jour.ts'

/**
 * Date LHÉO, huit chiffres `AAAAMMJJ`, parfois partielle : `00000000` début inconnu, `99999999` fin inconnue,
 * `AAAAMM00` mois seul, `AAAA0000` année seule (LHÉO 2.3, §0 « dates »).
 */
export type DateLheo =
  | { readonly type: 'inconnue' }
  | { readonly type: 'jour'; readonly jour: Jour }
  | { readonly type: 'mois'; readonly annee: number; readonly mois: number }
  | { readonly type: 'annee'; readonly annee: number }
