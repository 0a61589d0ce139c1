/**
 * Ce qui se prépare ensemble. Un catalogue de 50 000 formations se construit en une demi-minute : ce que l'équipe publie
 * ne l'attend pas.
 */
export const VOIES = ['catalogue', 'contenus'] as const

export type Voie = (typeof VOIES)[number]
