const CODE_DE_A = 97
const LETTRES = 26
const AUTRES = 1 << LETTRES

/** Lettres présentes dans un mot replié : un bit par lettre, un bit commun pour le reste. */
export function signature(mot: string): number {
  let bits = 0
  for (let rang = 0; rang < mot.length; rang += 1) {
    const lettre = mot.charCodeAt(rang) - CODE_DE_A
    bits |= lettre >= 0 && lettre < LETTRES ? 1 << lettre : AUTRES
  }
  return bits
}

/** Nombre de bits à un d'un entier de 32 bits. */
export function nombreDeBits(entier: number): number {
  let bits = entier - ((entier >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
