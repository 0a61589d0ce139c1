import { type Alea, creerAlea } from '../generateur/alea.ts'

/** Empreinte FNV-1a, 32 bits. */
export function empreinte(texte: string): number {
  let valeur = 0x811c9dc5
  for (let rang = 0; rang < texte.length; rang += 1)
    valeur = Math.imul(valeur ^ texte.charCodeAt(rang), 0x01000193)
  return valeur >>> 0
}

/** Les mêmes mots donnent toujours les mêmes tirages. */
export function aleaDe(graine: number, ...mots: readonly string[]): Alea {
  const alea = creerAlea((empreinte(mots.join('|')) ^ Math.imul(graine, 0x9e3779b9)) >>> 0)
  alea.reel()
  return alea
}
