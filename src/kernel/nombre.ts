const format = new Intl.NumberFormat('fr-FR')

/** Un nombre écrit en français : « 1 234 », « 12,5 ». Les petits entiers, de loin les plus fréquents, s'écrivent seuls. */
export function ecrireNombre(nombre: number): string {
  const petitEntier = Number.isInteger(nombre) && nombre >= 0 && nombre < 1000
  return petitEntier ? String(nombre) : format.format(nombre)
}
