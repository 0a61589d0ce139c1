import { VOCABULAIRES_STRUCTURE } from '../../../src/contenu/structure/domain/vocabulaire.ts'

const LONGUEUR_MAXIMALE = 63
const MOITIE = Math.floor(LONGUEUR_MAXIMALE / 2)

/**
 * Une valeur d'énumération PostgreSQL tient en 63 octets ; des thématiques de data·inclusion en ont 89. On en garde le
 * début, qui dit la famille, et la fin, qui les distingue.
 */
export function abreger(cle: string): string {
  return cle.length <= LONGUEUR_MAXIMALE ? cle : `${cle.slice(0, MOITIE)}-${cle.slice(-MOITIE)}`
}

/** La clé entière d'une valeur abrégée ; elle-même si le vocabulaire ne la connaît pas. */
export function completerCle(abrege: string, vocabulaire: keyof typeof VOCABULAIRES_STRUCTURE): string {
  const cles = [...VOCABULAIRES_STRUCTURE[vocabulaire].keys()]
  return cles.find((cle) => abreger(cle) === abrege) ?? abrege
}

/** Libellés d'un vocabulaire, par valeur abrégée. */
export function libellesAbreges(
  vocabulaire: keyof typeof VOCABULAIRES_STRUCTURE,
): Readonly<Record<string, string>> {
  const paires = [...VOCABULAIRES_STRUCTURE[vocabulaire]].map(([cle, libelle]) => [abreger(cle), libelle])
  return Object.fromEntries(paires)
}
