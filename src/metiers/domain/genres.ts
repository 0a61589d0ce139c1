/** Les deux écritures d'un nom de métier. */
export interface Genres {
  readonly masculin: string
  /** Égal au masculin quand le nom est épicène. */
  readonly feminin: string
}

/**
 * Sépare un intitulé du ROME : « Développeur / Développeuse informatique » → « Développeur informatique » et
 * « Développeuse informatique ». Le masculin n'a que ses premiers mots ; la suite, commune, n'est écrite qu'au féminin.
 */
export function separerGenres(intitule: string): Genres {
  const [gauche = '', droite, ...autres] = intitule.split(' / ').map((partie) => partie.trim())
  if (droite === undefined || droite === '' || gauche === '' || autres.length > 0) {
    return { masculin: intitule.trim(), feminin: intitule.trim() }
  }
  const motsDuMasculin = gauche.split(/\s+/).length
  const suite = droite.split(/\s+/).slice(motsDuMasculin).join(' ')
  const dejaComplet = suite === '' || gauche.endsWith(suite)
  return { masculin: dejaComplet ? gauche : `${gauche} ${suite}`, feminin: droite }
}

/** Les écritures à chercher pour un intitulé, sans répétition. */
export function termesDeRecherche(intitule: string): readonly string[] {
  const { masculin, feminin } = separerGenres(intitule)
  return masculin === feminin ? [masculin] : [masculin, feminin]
}
