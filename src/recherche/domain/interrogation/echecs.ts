/** Rejeté quoi qu'on coche. */
export const REJET = 0x7fffffff

/** Vrai si plus d'une facette rejette. */
export const plusieurs = (echecs: number): boolean => (echecs & (echecs - 1)) !== 0
