/** Ce que compte un chiffre : des unités, des euros, ou un niveau de 1 à 5. */
export type Unite = 'nombre' | 'euros' | 'niveau'

const NON_DIFFUSABLE = 'non diffusable'

/**
 * Écrit un chiffre du marché du travail, partout où il paraît (page, API, CSV) : « 1 250 », « 2 133 € », « 4 sur 5 ».
 * Nul, masqué par le secret statistique ou absent, il est « non diffusable ».
 */
export function ecrireChiffre(valeur: number | null | undefined, unite: Unite): string {
  if (valeur === null || valeur === undefined || !Number.isFinite(valeur)) return NON_DIFFUSABLE
  switch (unite) {
    case 'nombre':
      return valeur.toLocaleString('fr-FR')
    case 'euros':
      return `${Math.round(valeur).toLocaleString('fr-FR')}\u00a0€`
    case 'niveau':
      return `${valeur} sur 5`
  }
}
