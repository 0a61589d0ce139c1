import { plierLesMots } from '../../kernel/plier.ts'

/** En deçà, un mot commun est un hasard (« en », « bac », « pro »). */
const RACINE = 4
/** Ce qui peut suivre la racine commune de deux mots : soud-age et soud-eur, cuisin-e et cuisin-ier. */
const TERMINAISON = 4

/**
 * Combien un intitulé est proche d'un métier, de 0 à 1 : la part des noms du métier qui ont l'un de ses mots, au suffixe
 * près. « Bac pro Cuisine » est plus près de « Personnel de cuisine » que « Hygiène alimentaire ».
 */
export function proximite(intitule: string, noms: readonly string[]): number {
  const desNoms = noms.map(motsDe)
  const parts = motsDe(intitule).map(
    (mot) => desNoms.filter((mots) => mots.some((autre) => memeFamille(mot, autre))).length,
  )
  return Math.max(0, ...parts) / Math.max(1, noms.length)
}

const motsDe = (texte: string): readonly string[] =>
  plierLesMots(texte)
    .split(' ')
    .filter(({ length }) => length >= RACINE)

function memeFamille(un: string, autre: string): boolean {
  const court = Math.min(un.length, autre.length)
  let commun = 0
  while (commun < court && un[commun] === autre[commun]) commun += 1
  return commun >= RACINE && Math.max(un.length, autre.length) - commun <= TERMINAISON
}
