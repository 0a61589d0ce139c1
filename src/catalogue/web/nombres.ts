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
  return `${nombre.toLocaleString('fr-FR')} ${nombre >= 2 ? pluriel : singulier}`
}
