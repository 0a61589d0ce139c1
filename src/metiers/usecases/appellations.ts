import { termesDeRecherche } from '../domain/genres.ts'
import type { Metier } from '../domain/metier.ts'

/** Un nom de métier, au masculin ou au féminin, et les codes ROME qu'il désigne. */
interface NomDeMetier {
  readonly nom: string
  readonly codesRome: readonly string[]
}

export interface Appellations {
  /**
   * Les codes ROME que ce texte nomme en entier : une appellation, au masculin ou au féminin, au singulier ou au pluriel ; à
   * défaut, une appellation sans son sigle, puis sans complément ni parenthèse, si le métier désigné est alors le seul.
   * Aucun sinon.
   */
  readonly codesDe: (texte: string) => readonly string[]
  /** De même, d'un texte déjà lu. */
  readonly codesDesMots: (mots: readonly string[]) => readonly string[]
}

type APlier = Pick<Metier, 'codeRome' | 'intitule' | 'appellations'>
/** Les mots utiles d'un texte, pliés, tels que la recherche les lit. */
type MotsDe = (texte: string) => readonly string[]

/** Range toutes les appellations. */
export function creerAppellations(metiers: readonly APlier[], motsDe: MotsDe): Appellations {
  const noms = rangerLesNoms(metiers)
  const { entiers, nus, debuts } = rangerLesCles(noms, motsDe)
  const seul = (codes: ReadonlySet<string> | undefined) => (codes?.size === 1 ? codes : undefined)
  const codesDesMots = (mots: readonly string[]) => {
    const cle = enCle(mots)
    return [...(entiers.get(cle) ?? seul(nus.get(cle)) ?? seul(debuts.get(cle)) ?? [])]
  }
  return {
    codesDe: (texte) => codesDesMots(motsDe(texte)),
    codesDesMots,
  }
}

function rangerLesNoms(metiers: readonly APlier[]): readonly NomDeMetier[] {
  const codesParNom = new Map<string, Set<string>>()
  for (const { codeRome, intitule, appellations } of metiers) {
    const libelles = [intitule, ...appellations.map(({ libelle }) => libelle)]
    for (const nom of libelles.flatMap(termesDeRecherche)) {
      codesParNom.set(nom, (codesParNom.get(nom) ?? new Set()).add(codeRome))
    }
  }
  return [...codesParNom].map(([nom, codes]) => ({ nom, codesRome: [...codes] }))
}

type CodesParCle = Map<string, Set<string>>

/** Les codes de chaque nom entier, de chaque nom sans son sigle, de chaque début de nom. */
function rangerLesCles(noms: readonly NomDeMetier[], motsDe: MotsDe) {
  const [entiers, nus, debuts]: [CodesParCle, CodesParCle, CodesParCle] = [new Map(), new Map(), new Map()]
  for (const { nom, codesRome } of noms) {
    ranger(entiers, enCle(motsDe(nom)), codesRome)
    const nu = nom.replaceAll(SIGLE, '')
    if (nu !== nom) ranger(nus, enCle(motsDe(nu)), codesRome)
    for (const debut of debutsDe(nu, motsDe)) ranger(debuts, debut, codesRome)
  }
  return { entiers, nus, debuts }
}

function ranger(cles: CodesParCle, cle: string, codes: readonly string[]): void {
  const connus = cles.get(cle) ?? new Set()
  for (const code of codes) connus.add(code)
  cles.set(cle, connus)
}

/** Redit le nom : « infirmier anesthésiste (IADE) », « garde d'enfants à domicile -GED- ». */
const SIGLE = / \([A-Z]{2,}\)| - ?[A-Z]{2,}(?: ?-)?(?= |$)/g
/** Restreint le nom. */
const COMPLEMENT = / (?=(?:de|du|des|en|à|au|aux|auprès|pour|sur|par|dans|chez) |d['’]|\()/

/**
 * Ce qui précède chaque complément ou parenthèse : « soudeur à l'arc en atelier » donne « soudeur à l'arc ». Un seul mot ne nomme rien
 * (« femme », de « femme de chambre »).
 */
function debutsDe(nu: string, motsDe: MotsDe): readonly string[] {
  const mots: string[] = []
  return nu
    .split(COMPLEMENT)
    .slice(0, -1)
    .flatMap((morceau) => {
      mots.push(...motsDe(morceau))
      return mots.length > 1 ? [enCle(mots)] : []
    })
}

const enCle = (mots: readonly string[]): string => mots.map(singulier).join(' ')

/** Le singulier d'un mot plié, assez pour que deux nombres d'un même nom se rejoignent. */
function singulier(mot: string): string {
  if (mot.length <= 3) return mot
  return mot.replace(/(?<!e)aux$/, 'al').replace(/[sx]$/, '')
}
