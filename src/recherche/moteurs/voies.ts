import type { IdMoteur } from './cartes.ts'

/**
 * Les moteurs qui se préparent ensemble. Un catalogue de 50 000 formations se construit en une demi-minute : ce que
 * l'équipe publie ne l'attend pas.
 */
export const VOIES = {
  catalogue: ['formations', 'organismes', 'metiers'],
  contenus: ['financements', 'structures', 'ressources', 'informations'],
} as const satisfies Readonly<Record<string, readonly IdMoteur[]>>

export type Voie = keyof typeof VOIES

export const NOMS_DES_VOIES = ['catalogue', 'contenus'] as const satisfies readonly Voie[]
