import { ecrireNombre } from '../../kernel/nombre.ts'

const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** « 1 250 € » ; les centimes seulement s'il y en a. */
export function enEuros(montant: number): string {
  return euros.format(montant)
}

export function enHeures(heures: number): string {
  return compter(heures, 'heure')
}

/** « 1 place », « 12 places ». */
export function compter(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${ecrireNombre(nombre)} ${nombre >= 2 ? pluriel : singulier}`
}

/** « 193 113 834 00389 ». */
export function siretLisible(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')
}
