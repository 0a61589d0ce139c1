/** Un texte du ROME tel qu'il s'imprime : apostrophes courbes, blancs simples. */
export function textePropre(texte: string): string {
  return texte.replaceAll(/'+/g, '’').replaceAll(/\s+/g, ' ').trim()
}

/** Une phrase du ROME, avec son point final quand la source l'omet. */
export function enPhrase(texte: string): string {
  const propre = textePropre(texte)
  return /[.!?…:]$/.test(propre) ? propre : `${propre}.`
}

/** « 1 formation », « 12 formations ». */
export function compter(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre.toLocaleString('fr-FR')} ${nombre >= 2 ? pluriel : singulier}`
}
