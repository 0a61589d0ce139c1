import { ecritureSimple } from '../../../kernel/plier.ts'
import { estVide } from './mots-vides.ts'

/** Ce qui sépare deux jetons : tout, sauf lettres, chiffres, apostrophes, points, traits d'union, « + » et « # ». */
const SEPARATEURS = /[^\p{L}\p{M}\p{N}'.+#-]+/u
const SIGLE_A_POINTS = /^(?:\p{L}\.)+\p{L}\.?$/u
const COUPURES = /[.+#-]+/
const ELIDES: ReadonlySet<string> = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' '),
)
/** Noms que la ponctuation ferait disparaître. */
const NOMS_PONCTUES: ReadonlyMap<string, string> = new Map([
  ['c++', 'cplusplus'],
  ['c#', 'csharp'],
  ['f#', 'fsharp'],
  ['.net', 'dotnet'],
])
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])
const LONGUEUR_MAXIMALE = 40
const MOT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u

/** Coupe un texte en jetons bruts, en minuscules ; `motsDuJeton` en tire les mots. */
export function couperEnJetons(texte: string): string[] {
  return marquerLesSigles(ecritureSimple(texte)).toLowerCase().split(SEPARATEURS)
}

const CAPITALES = /(?<![\p{L}\p{N}'.-])\p{Lu}{2,3}(?![\p{L}\p{N}'.-])/gu
const MINUSCULE = /\p{Ll}/u

/** « DU », « CE », « AS » en capitales, dans un texte qui n'y est pas, sont des sigles et non des mots vides. */
function marquerLesSigles(texte: string): string {
  if (!MINUSCULE.test(texte)) return texte
  return texte.replace(CAPITALES, (mot) => (estVide(mot.toLowerCase()) ? `sigle${mot}` : mot))
}

/**
 * Les mots d'un jeton, accents gardés : élision ôtée (« l'infirmière »), mot composé coupé (« aide-soignant »), sigle
 * resserré (« C.A.P. » → « cap »), « St » et « Ste » développés.
 */
export function motsDuJeton(jeton: string): string[] {
  const nom = NOMS_PONCTUES.get(jeton.replace(/\.+$/, ''))
  if (nom !== undefined) return [nom]
  if (SIGLE_A_POINTS.test(jeton)) return [jeton.replaceAll('.', '')]
  const morceaux = jeton.split(COUPURES).flatMap(sansElision)
  return morceaux.map((mot) => ABREVIATIONS.get(mot) ?? mot).filter(estUnMot)
}

/** Un mot composé, écrit d'une pièce : « éco-conception », « R.482 », « Node.js » ; rien s'il n'est pas composé. */
export function motJoint(jeton: string): string | undefined {
  const morceaux = motsDuJeton(jeton)
  if (morceaux.length < 2 || !COUPURES.test(jeton)) return undefined
  const joint = morceaux.join('')
  return estUnMot(joint) ? joint : undefined
}

function sansElision(morceau: string): string[] {
  const parties = morceau.split("'")
  return parties.filter((partie, rang) => rang === parties.length - 1 || !ELIDES.has(partie))
}

const estUnMot = (mot: string): boolean => mot.length <= LONGUEUR_MAXIMALE && MOT.test(mot)
