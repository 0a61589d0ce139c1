import type { GroupeFacettes } from './index-moteur.ts'

/**
 * Un groupe de facettes en masques de bits : un bit par valeur de chaque facette, `mots` mots de 32 bits par
 * combinaison. Cocher, réunir et compter des valeurs deviennent des « et » et des « ou ».
 */
export interface Masques {
  readonly facettes: readonly FacetteMasquee[]
  /** Nombre de mots d'un masque. */
  readonly mots: number
  /** Masques des combinaisons, bout à bout. */
  readonly bits: Uint32Array
}

export interface FacetteMasquee {
  /** Rang de la facette dans la déclaration. */
  readonly rang: number
  /** Bit de sa première valeur. */
  readonly debut: number
  readonly valeurs: number
  /** Les bits de toutes ses valeurs. */
  readonly masque: Uint32Array
}

export function creerMasques(
  { facettes, combinaisons }: Pick<GroupeFacettes, 'facettes' | 'combinaisons'>,
  nombreDeValeurs: (facette: number) => number,
): Masques {
  const debuts = [0]
  for (const rang of facettes) debuts.push((debuts.at(-1) ?? 0) + nombreDeValeurs(rang))
  const mots = Math.ceil((debuts.at(-1) ?? 0) / 32)
  const bits = new Uint32Array(combinaisons.length * mots)
  for (const [numero, combinaison] of combinaisons.entries()) {
    const masque = bits.subarray(numero * mots, (numero + 1) * mots)
    for (const [place, valeurs] of combinaison.entries()) poserBits(masque, debuts[place] ?? 0, valeurs)
  }
  const masquees = facettes.map((rang, place): FacetteMasquee => {
    const debut = debuts[place] ?? 0
    const valeurs = nombreDeValeurs(rang)
    return { rang, debut, valeurs, masque: masqueDe(mots, debut, [...Array(valeurs).keys()]) }
  })
  return { facettes: masquees, mots, bits }
}

/** Le masque de ces valeurs d'une facette, dont la première valeur a le bit `debut`. */
export function masqueDe(mots: number, debut: number, valeurs: Iterable<number>): Uint32Array {
  const masque = new Uint32Array(mots)
  poserBits(masque, debut, valeurs)
  return masque
}

function poserBits(masque: Uint32Array, debut: number, valeurs: Iterable<number>): void {
  for (const valeur of valeurs) {
    const bit = debut + valeur
    masque[bit >>> 5] = (masque[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
}

/** Ajoute `nombre` au compte de chaque bit de ce mot, le `rang`-ième d'un masque. */
export function ajouterBits(
  nombres: Uint32Array,
  rang: number,
  [mot, nombre]: readonly [number, number],
): void {
  for (let reste = mot; reste !== 0; reste &= reste - 1) {
    const bit = rang * 32 + 31 - Math.clz32(reste & -reste)
    nombres[bit] = (nombres[bit] ?? 0) + nombre
  }
}
