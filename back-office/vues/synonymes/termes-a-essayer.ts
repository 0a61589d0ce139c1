import {
  MOTS_PAR_TERME,
  motsDuTerme,
  plierTerme,
  type SynonymeAGarder,
  sansAccord,
} from '../../../src/recherche/back-office.ts'

/**
 * Le groupe à essayer pour que ces mots cherchés répondent comme si le synonyme était gardé ; vide : il ne les change pas. L'essai
 * du portail lit un groupe dans tous les sens et à la lettre : seuls y entrent les termes qui sont dans les mots cherchés, à
 * l'accord où ils y sont, et ce que chacun chercherait.
 */
export function termesAEssayer(synonyme: SynonymeAGarder, cherches: string): readonly string[] {
  const ecrits = suitesDeMots(motsDuTerme(cherches))
  const termes = liens(synonyme).flatMap(([depuis, vers]) => {
    const cle = sansAccord(plierTerme(depuis))
    const trouves = ecrits.filter((ecrit) => sansAccord(ecrit) === cle)
    return trouves.length === 0 ? [] : [...trouves, ...vers.map(plierTerme)]
  })
  const groupe = [...new Set(termes)].filter((terme) => terme !== '')
  return groupe.length > 1 ? groupe : []
}

type Lien = readonly [depuis: string, vers: readonly string[]]

/** Qui cherche quoi, comme `construireVocabulaire` le lie. */
function liens({ de, sigle, mots }: SynonymeAGarder): readonly Lien[] {
  if (de !== undefined) return [[de, mots]]
  if (sigle === undefined) return mots.map((mot): Lien => [mot, mots])
  const expressions = mots.filter((mot) => motsDuTerme(mot).length > 1)
  return [[sigle.sigle, mots], ...expressions.map((mot): Lien => [mot, [sigle.sigle]])]
}

/** Tous les termes que ces mots peuvent former, sans en sauter. */
function suitesDeMots(mots: readonly string[]): readonly string[] {
  return mots.flatMap((_, debut) =>
    mots.slice(debut, debut + MOTS_PAR_TERME).map((_, rang) => mots.slice(debut, debut + rang + 1).join(' ')),
  )
}
