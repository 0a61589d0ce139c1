/** Les caractères que windows-1252 met où ISO-8859-1 a des commandes (C1) ; cinq places n'y sont pas attribuées. */
const DE_128_A_159 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Le caractère d'un octet. */
export const caractereWindows1252 = (octet: number): string =>
  octet >= 0x80 && octet <= 0x9f ? (DE_128_A_159[octet - 0x80] ?? '') : String.fromCharCode(octet)

const OCTETS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, rang) => [caractereWindows1252(0x80 + rang), 0x80 + rang]),
)

/** L'octet d'un caractère, si windows-1252 l'écrit sur un octet de la moitié haute. */
export const octetWindows1252 = (caractere: string): number | undefined => {
  const code = caractere.charCodeAt(0)
  return code >= 0x80 && code <= 0x9f ? code : OCTETS.get(caractere)
}

/** Les commandes C1 d'un texte, lues comme windows-1252 : là où les flux les mettent, ce sont ses apostrophes et ses œ. */
export const lireWindows1252 = (texte: string): string =>
  texte.replace(/[\u0080-\u009f]/g, (lettre) => caractereWindows1252(lettre.charCodeAt(0)))
