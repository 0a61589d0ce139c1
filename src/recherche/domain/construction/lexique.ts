import { plier } from '../../../kernel/plier.ts'
import { EXPRESSIONS } from '../texte/expressions.ts'
import { couperEnJetons, motJoint, motsDuJeton } from '../texte/jetons.ts'
import { MOTS_VIDES } from '../texte/mots-vides.ts'

/** Jetons gardés en mémoire ; au-delà on oublie et on recommence, pour que la mémoire reste bornée. */
const JETONS_MAXIMAUX = 400_000

interface JetonConnu {
  /** Le même, écrit d'une pièce. */
  readonly joint?: number
  readonly mots: readonly number[]
  readonly formes: readonly string[]
  fois: number
}

export interface MotsDuTexte {
  /** Numéros des mots utiles, dans l'ordre, répétitions comprises. */
  readonly mots: readonly number[]
  /** Ceux des mots composés, écrits d'une pièce. */
  readonly joints: readonly number[]
}

/** Mots du catalogue : repliés et numérotés, avec le compte de leurs écritures accentuées. */
export interface Lexique {
  readonly lire: (texte: string) => MotsDuTexte
  readonly numeroDe: (motPlie: string) => number
  readonly motDe: (numero: number) => string
  /** Vrai si une expression connue commence par ce mot. */
  readonly ouvreExpression: (numero: number) => boolean
  readonly mots: () => readonly string[]
  /** L'écriture accentuée de référence de chaque mot, par numéro. */
  readonly ecritures: () => readonly string[]
}

export function creerLexique(motsVides: readonly string[]): Lexique {
  const numeros = new Map<string, number>()
  const mots: string[] = []
  const ouvrants = new Set<number>()
  const formes = new Map<string, number>()
  const jetons = new Map<string, JetonConnu>()
  const vides = new Set([...MOTS_VIDES, ...motsVides])
  const numeroDe = (motPlie: string): number => {
    const connu = numeros.get(motPlie)
    if (connu !== undefined) return connu
    numeros.set(motPlie, mots.length)
    if (EXPRESSIONS.has(motPlie)) ouvrants.add(mots.length)
    return mots.push(motPlie) - 1
  }
  const apprendre = (jeton: string): JetonConnu => {
    const utiles = motsDuJeton(jeton).filter((mot) => !vides.has(plier(mot)))
    const joint = motJoint(jeton)
    const connu = {
      mots: utiles.map((mot) => numeroDe(plier(mot))),
      formes: utiles,
      fois: 0,
      ...(joint !== undefined && { joint: numeroDe(plier(joint)) }),
    }
    if (jetons.size >= JETONS_MAXIMAUX) oublier(jetons, formes)
    jetons.set(jeton, connu)
    return connu
  }
  const lire = (texte: string): MotsDuTexte => {
    const lus: number[] = []
    const joints: number[] = []
    for (const jeton of couperEnJetons(texte)) {
      if (jeton === '') continue
      const connu = jetons.get(jeton) ?? apprendre(jeton)
      connu.fois += 1
      for (const mot of connu.mots) lus.push(mot)
      if (connu.joint !== undefined) joints.push(connu.joint)
    }
    return { mots: lus, joints }
  }
  const ecritures = () => {
    oublier(jetons, formes)
    return ecrituresDeReference(numeros, formes)
  }
  const motDe = (numero: number) => mots[numero] ?? ''
  return { lire, numeroDe, motDe, ouvreExpression: (mot) => ouvrants.has(mot), mots: () => mots, ecritures }
}

/** Ajoute les comptes des jetons dans ceux des formes. */
function oublier(jetons: Map<string, JetonConnu>, formes: Map<string, number>): void {
  for (const connu of jetons.values()) {
    for (const forme of connu.formes) formes.set(forme, (formes.get(forme) ?? 0) + connu.fois)
  }
  jetons.clear()
}

/** Une forme accentuée vingt fois plus rare que la forme nue est tenue pour une faute. */
const RARETE = 20

/**
 * Rend ses accents à chaque mot d'après le vocabulaire même du catalogue : parmi les écritures qui se replient pareil,
 * la forme accentuée la plus fréquente, sauf si elle est l'exception.
 */
function ecrituresDeReference(
  numeros: ReadonlyMap<string, number>,
  formes: ReadonlyMap<string, number>,
): readonly string[] {
  const references = [...numeros.keys()]
  const meilleures = new Map<number, number>()
  for (const [forme, fois] of formes) {
    const plie = plier(forme)
    const numero = numeros.get(plie)
    if (numero === undefined || forme === plie) continue
    const nue = formes.get(plie) ?? 0
    if (fois * RARETE < nue || fois <= (meilleures.get(numero) ?? 0)) continue
    meilleures.set(numero, fois)
    references[numero] = forme
  }
  return references
}
