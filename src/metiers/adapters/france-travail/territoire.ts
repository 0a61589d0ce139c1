import type { TerritoireMarche } from '../../domain/marche.ts'

const TYPES = { bassin: 'BASBMO', departement: 'DEP', region: 'REG', france: 'NAT' } as const

/** Un territoire tel que l'API Marché du travail le nomme. */
export function codeDuTerritoire({ type, code }: TerritoireMarche): {
  readonly type: string
  readonly code: string
} {
  return { type: TYPES[type], code }
}
