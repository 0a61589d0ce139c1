import { denombrer } from '../../kernel/nombre.ts'

export function enHeures(heures: number): string {
  return denombrer(heures, 'heure')
}

/** « 193 113 834 00389 ». */
export function siretLisible(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')
}
