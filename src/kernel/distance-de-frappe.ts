/** Les trois lignes du calcul, gardées d'un appel à l'autre : rien à réserver pour chaque paire de mots. */
let lignes = troisLignes(64)

/**
 * Distance de Damerau-Levenshtein restreinte (échange de deux lettres voisines compté une fois) entre deux mots courts.
 * Rend `limite + 1` dès qu'elle dépasse la limite : seules comptent les cases à `limite` au plus de la diagonale.
 */
export function distanceDeFrappe(a: string, b: string, limite: number): number {
  const trop = limite + 1
  if (Math.abs(a.length - b.length) > limite) return trop
  if (lignes[0].length < b.length + 2) lignes = troisLignes(2 * b.length + 2)
  let [avantDerniere, derniere, ligne] = lignes
  for (let j = 0; j <= b.length; j += 1) derniere[j] = Math.min(j, trop)
  for (let i = 1; i <= a.length; i += 1) {
    if (remplir(ligne, { a, b, i, limite, derniere, avantDerniere }) > limite) return trop
    ;[avantDerniere, derniere, ligne] = [derniere, ligne, avantDerniere]
  }
  return Math.min(derniere[b.length] ?? 0, trop)
}

function troisLignes(taille: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(taille), new Uint16Array(taille), new Uint16Array(taille)]
}

interface Etape {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly limite: number
  readonly derniere: Uint16Array
  readonly avantDerniere: Uint16Array
}

/** Écrit la ligne `i` près de la diagonale, bordée de valeurs hors limite, et rend la plus petite de ses valeurs. */
function remplir(ligne: Uint16Array, { a, b, i, limite, derniere, avantDerniere }: Etape): number {
  const premiere = Math.max(1, i - limite)
  const fin = Math.min(b.length, i + limite)
  const lettre = a.charCodeAt(i - 1)
  let gauche = premiere === 1 ? Math.min(i, limite + 1) : limite + 1
  let minimum = gauche
  ligne[premiere - 1] = gauche
  for (let j = premiere; j <= fin; j += 1) {
    const remplacement = (derniere[j - 1] ?? 0) + (lettre === b.charCodeAt(j - 1) ? 0 : 1)
    gauche = Math.min(remplacement, (derniere[j] ?? 0) + 1, gauche + 1)
    const echange =
      i > 1 && j > 1 && lettre === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
    if (echange) gauche = Math.min(gauche, (avantDerniere[j - 2] ?? 0) + 1)
    ligne[j] = gauche
    minimum = Math.min(minimum, gauche)
  }
  ligne[fin + 1] = limite + 1
  return minimum
}
