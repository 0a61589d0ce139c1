/** Tableau d'entiers qui grandit en doublant ; `terminer` le rend à sa juste taille. */
export interface Pile<Tableau> {
  readonly ajouter: (valeur: number) => void
  readonly longueur: () => number
  readonly terminer: () => Tableau
}

type Nombres = Uint8Array | Uint16Array | Uint32Array | Float64Array

interface Fabrique<Tableau> {
  readonly allouer: (taille: number) => Tableau
  readonly couper: (tableau: Tableau, longueur: number) => Tableau
}

const DEPART = 1024

export const creerPile8 = (): Pile<Uint8Array> =>
  creerPile<Uint8Array>({ allouer: (n) => new Uint8Array(n), couper: (t, n) => t.slice(0, n) })
export const creerPile16 = (): Pile<Uint16Array> =>
  creerPile<Uint16Array>({ allouer: (n) => new Uint16Array(n), couper: (t, n) => t.slice(0, n) })
export const creerPile32 = (): Pile<Uint32Array> =>
  creerPile<Uint32Array>({ allouer: (n) => new Uint32Array(n), couper: (t, n) => t.slice(0, n) })
export const creerPile64 = (): Pile<Float64Array> =>
  creerPile<Float64Array>({ allouer: (n) => new Float64Array(n), couper: (t, n) => t.slice(0, n) })

function creerPile<Tableau extends Nombres>({ allouer, couper }: Fabrique<Tableau>): Pile<Tableau> {
  let tableau = allouer(DEPART)
  let longueur = 0
  const agrandir = () => {
    const plusGrand = allouer(tableau.length * 2)
    plusGrand.set(tableau)
    tableau = plusGrand
  }
  return {
    ajouter: (valeur) => {
      if (longueur === tableau.length) agrandir()
      tableau[longueur] = valeur
      longueur += 1
    },
    longueur: () => longueur,
    terminer: () => couper(tableau, longueur),
  }
}
