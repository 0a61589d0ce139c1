/** En dessous, un bout de mot n'en est pas un. */
const BOUT_MINIMAL = 3
/** Un sigle de deux consonnes avant ou après un autre mot : « bpjeps », « nodejs ». */
const SIGLE_AVANT = /^[^aeiouy]{2}(?=.{3})/
const SIGLE_APRES = /(?<=.{3})[^aeiouy]{2}$/
const ENTRE_LETTRE_ET_CHIFFRE = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/**
 * Les façons de couper un mot écrit d'une pièce : « r482 » en « r 482 », « b0h0 » en « b0 h0 », « microentreprise » en « micro
 * entreprise ». L'index dit lesquelles sont de vrais mots.
 */
export function coupes(mot: string): readonly (readonly string[])[] {
  const morceaux = mot.split(ENTRE_LETTRE_ET_CHIFFRE)
  const entre = morceaux
    .slice(1)
    .map((_, rang) => [morceaux.slice(0, rang + 1).join(''), morceaux.slice(rang + 1).join('')])
  const places = Array.from(
    { length: Math.max(0, mot.length - 2 * BOUT_MINIMAL + 1) },
    (_, rang) => rang + BOUT_MINIMAL,
  )
  if (SIGLE_AVANT.test(mot)) places.push(2)
  if (SIGLE_APRES.test(mot)) places.push(mot.length - 2)
  return [...entre, ...places.map((place) => [mot.slice(0, place), mot.slice(place)])]
}
