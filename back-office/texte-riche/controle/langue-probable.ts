/** Mots outils qui ne sont pas français, par langue ; ceux que le français partage (« on », « a », « plus ») n'y sont pas. */
const MOTS_OUTILS: readonly ReadonlySet<string>[] = [
  new Set('the and of to is are you your with for this that from have will can not we our they'.split(' ')),
  new Set('el los las una para con por como más puede usted sus está son muy pero también del'.split(' ')),
  new Set('und der die das ist nicht mit für eine einen sie wir auf auch werden können'.split(' ')),
]

/** En dessous, un titre d'œuvre ou un nom propre étranger suffirait à tromper. */
const MOTS_MINIMUM = 8
const PART_MINIMUM = 0.25

/** Vrai si un passage assez long porte surtout des mots outils d'une autre langue (RGAA 8.7). */
export function langueEtrangereProbable(texte: string): boolean {
  const mots = texte.toLowerCase().match(/\p{L}+/gu) ?? []
  if (mots.length < MOTS_MINIMUM) return false
  return MOTS_OUTILS.some((outils) => {
    const trouves = mots.filter((mot) => outils.has(mot)).length
    return trouves / mots.length >= PART_MINIMUM
  })
}
