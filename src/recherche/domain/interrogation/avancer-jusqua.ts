/**
 * Première place, à partir de `depuis`, dont la valeur n'est pas inférieure à `cherche` : pas doublés puis dichotomie.
 * Rend la longueur si aucune ne convient.
 */
export function avancerJusqua(tableau: Uint32Array, depuis: number, cherche: number): number {
  let bas = depuis
  let pas = 1
  while (bas + pas < tableau.length && (tableau[bas + pas] ?? 0) < cherche) {
    bas += pas
    pas *= 2
  }
  let haut = Math.min(tableau.length, bas + pas + 1)
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1
    if ((tableau[milieu] ?? 0) < cherche) bas = milieu + 1
    else haut = milieu
  }
  return bas
}
