/** Un texte du ROME tel qu'il s'imprime : apostrophes courbes, blancs simples. */
export function textePropre(texte: string): string {
  return texte.replaceAll(/'+/g, '’').replaceAll(/\s+/g, ' ').trim()
}

/** Une phrase du ROME, avec son point final quand la source l'omet. */
export function enPhrase(texte: string): string {
  const propre = textePropre(texte)
  return /[.!?…:]$/.test(propre) ? propre : `${propre}.`
}

/** Un lieu tel qu'une phrase le nomme. */
export interface LieuNomme {
  readonly code: string
  readonly libelle: string
  readonly type: 'commune' | 'departement' | 'region'
}

/** « autour de Toulouse (31) », « dans le territoire Haute-Garonne (31) » ; précédé d'une espace, vide sans lieu. */
export function autour(lieu: LieuNomme | undefined): string {
  if (lieu === undefined) return ''
  return lieu.type === 'commune'
    ? ` autour de ${lieu.libelle}`
    : ` dans le territoire «\u00a0${lieu.libelle}\u00a0»`
}

/** « à 12 km », « à moins de 1 km ». */
export function enKilometres(distanceKm: number): string {
  const arrondie = Math.round(distanceKm)
  return arrondie < 1 ? 'à moins de 1\u00a0km' : `à ${arrondie.toLocaleString('fr-FR')}\u00a0km`
}
