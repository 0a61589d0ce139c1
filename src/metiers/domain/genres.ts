/** Les deux écritures d'un nom de métier. */
export interface Genres {
  readonly masculin: string
  /** Égal au masculin quand le nom est épicène. */
  readonly feminin: string
}

const BARRE = ' / '

/**
 * Sépare un intitulé du ROME : « Développeur / Développeuse informatique » → « Développeur informatique » et
 * « Développeuse informatique ». La suite commune n'est écrite qu'au féminin ; le début commun, qu'au masculin
 * (« Artiste plasticien / Plasticienne »).
 */
export function separerGenres(intitule: string): Genres {
  const [gauche = '', droite = '', ...autres] = intitule.split(BARRE).map((partie) => partie.trim())
  const seul = intitule.trim()
  if (droite === '' || gauche === '' || autres.length > 0) return { masculin: seul, feminin: seul }
  const mots = gauche.split(/\s+/)
  const debut = mots.slice(0, debutCommun(mots, droite))
  const suite = droite.split(/\s+/).slice(mots.length - debut.length)
  const dejaComplet = suite.length === 0 || gauche.endsWith(` ${suite.join(' ')}`)
  return {
    masculin: dejaComplet ? gauche : [gauche, ...suite].join(' '),
    feminin: [...debut, droite].join(' '),
  }
}

/** Les écritures à chercher pour un intitulé, sans répétition. */
export function termesDeRecherche(intitule: string): readonly string[] {
  const { masculin, feminin } = separerGenres(intitule)
  return masculin === feminin ? [masculin] : [masculin, feminin]
}

/**
 * Écriture la plus courte qui garde les deux genres : « Chef de cuisine / Cheffe de cuisine » → « Chef / Cheffe de
 * cuisine ».
 */
export function intituleCourt(intitule: string): string {
  const { masculin, feminin } = separerGenres(intitule)
  if (masculin === feminin) return intitule.trim()
  const mots = masculin.split(' ')
  const memeFin = finCommune(mots, feminin.split(' '))
  return `${mots.slice(0, mots.length - memeFin).join(' ')}${BARRE}${feminin}`
}

/** Combien de mots de fin les deux écritures partagent, leur premier mot excepté. */
function finCommune(masculin: readonly string[], feminin: readonly string[]): number {
  const possibles = Math.min(masculin.length, feminin.length) - 1
  let communs = 0
  while (communs < possibles && masculin.at(-1 - communs) === feminin.at(-1 - communs)) communs++
  return communs
}

/** Rang du mot que le féminin reprend quand ce n'est pas le premier ; 0 sinon. */
function debutCommun(mots: readonly string[], droite: string): number {
  const [repris = ''] = droite.split(/\s+/)
  const rang = mots.findIndex((mot) => seRessemblent(mot, repris))
  return rang > 0 ? rang : 0
}

const LETTRES_COMMUNES = 3

/** « plasticien » et « Plasticienne » ; mais pas « sage-femme » et « Sage-femme », qui sont le même mot. */
function seRessemblent(masculin: string, feminin: string): boolean {
  const [a, b] = [masculin.toLowerCase(), feminin.toLowerCase()]
  return (
    a !== b && a.length >= LETTRES_COMMUNES && a.slice(0, LETTRES_COMMUNES) === b.slice(0, LETTRES_COMMUNES)
  )
}
