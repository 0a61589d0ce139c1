/** Numéros montrés par la pagination : la première, la dernière, la courante et ses voisines, « saut » entre deux. */
export function pagesMontrees(page: number, pages: number): readonly (number | 'saut')[] {
  const utiles = [1, page - 1, page, page + 1, pages]
    .filter((numero) => numero >= 1 && numero <= pages)
    .sort((a, b) => a - b)
  const montrees: (number | 'saut')[] = []
  let precedente = 0
  for (const numero of new Set(utiles)) {
    if (numero === precedente + 2) montrees.push(numero - 1)
    if (numero > precedente + 2) montrees.push('saut')
    montrees.push(numero)
    precedente = numero
  }
  return montrees
}
