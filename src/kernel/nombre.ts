const format = new Intl.NumberFormat('fr-FR')
const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** Un nombre écrit en français : « 1 234 », « 12,5 ». Les petits entiers, de loin les plus fréquents, s'écrivent seuls. */
export function ecrireNombre(nombre: number): string {
  const petitEntier = Number.isInteger(nombre) && nombre >= 0 && nombre < 1000
  return petitEntier ? String(nombre) : format.format(nombre)
}

/** Le mot au nombre voulu ; le pluriel commence à deux : « 0 formation », « 1,5 heure ». */
export const accorder = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  Math.abs(nombre) < 2 ? singulier : pluriel

/** « 0 formation », « 1 formation », « 1 234 formations ». */
export const denombrer = (nombre: number, singulier: string, pluriel?: string): string =>
  `${ecrireNombre(nombre)} ${accorder(nombre, singulier, pluriel)}`

/** « 1 250 € » ; les centimes seulement s'il y en a. */
export const enEuros = (montant: number): string => euros.format(montant)
