import { plier } from '../../../kernel/plier.ts'

/** Fins de mots au masculin, et ce que l'écriture inclusive leur ajoute ou leur substitue (plié) ; la plus longue d'abord. */
const SUFFIXES: readonly (readonly [fin: string, suffixes: readonly string[]])[] = [
  ['teur', ['trice', 'rice', 'teuse', 'euse', 'se', 'teure', 'eure', 'e', 'ice']],
  ['eur', ['euse', 'se', 'rice', 'eresse', 'eure', 'e', 'ere']],
  ['ier', ['iere', 'ere', 'e', 're']],
  ['er', ['ere', 'e', 're']],
  ['ien', ['ienne', 'enne', 'ne', 'e']],
  ['en', ['enne', 'ne', 'e']],
  ['on', ['onne', 'ne', 'e']],
  ['in', ['ine', 'e', 'ne']],
  ['el', ['elle', 'le', 'e']],
  ['al', ['ale', 'le', 'e']],
  ['if', ['ive', 've']],
  ['eux', ['euse', 'se']],
  ['oux', ['ouse', 'se']],
  ['et', ['ette', 'te', 'ete', 'e']],
  ['ef', ['effe', 'fe', 'e']],
  ['tre', ['tresse', 'sse', 'esse']],
  ['c', ['que', 'che', 'e']],
  ['e', ['e', 'ee', 'esse', 'sse']],
]
/** Toute autre fin (étudiant, assistant, apprenti, commis…) ne prend qu'un « e ». */
const AUTRES = ['e', 'te', 'ne', 'se']

const SEPARATEUR = '[·•‧⋅∙.\\-/_]'
const INCLUSIF = new RegExp(
  `^([\\p{L}'-]{2,}?)(?:\\(-?(\\p{L}{1,7})\\)|${SEPARATEUR}(\\p{L}{1,7}?))(?:${SEPARATEUR}?\\(?(s|x)\\)?)?([,;:!?]*)$`,
  'iu',
)
/** « (H/F) », « F-H », « h/f/x » : ce que les annonces ajoutent. */
const HOMME_FEMME =
  /\s*(?<![\p{L}\p{N}])[([]?(?:h\s?[/.·-]\s?f|f\s?[/.·-]\s?h)(?:\s?[/.·-]\s?[xn])?[)\]]?(?![\p{L}\p{N}])/giu
const MOT = /^\p{L}[\p{L}-]*$/u

/**
 * Les mots à l'écriture inclusive, remis au masculin : « infirmier·ère », « cuisinier(e) », « éducateur/trice », « agent.e.s »,
 * « vendeur / vendeuse », « coiffeur ou coiffeuse ». Ce qui n'en est pas (« C.A.P. », « mi-temps ») ne change pas.
 */
export function sansEcritureInclusive(texte: string): string {
  const jetons = texte.replace(HOMME_FEMME, '').split(' ')
  const reduits: string[] = []
  for (let rang = 0; rang < jetons.length; rang += 1) {
    const jeton = jetons[rang] ?? ''
    const couple = coupleA(jetons, rang)
    reduits.push(couple?.masculin ?? reduire(jeton))
    rang += couple === undefined ? 0 : couple.longueur - 1
  }
  return reduits.join(' ')
}

function reduire(jeton: string): string {
  const [avant, apres, ...autres] = jeton.split('/')
  if (avant !== undefined && apres !== undefined && autres.length === 0 && estFeminin(avant, apres))
    return avant
  const lu = INCLUSIF.exec(jeton)
  if (lu === null) return jeton
  const [, base = '', entreParentheses, suffixe = entreParentheses ?? '', pluriel = '', ponctuation = ''] = lu
  if (!accepte(base, suffixe)) return jeton
  return base + pluriel + ponctuation
}

/** « A / B », « A ou B » : deux mots dont l'un est le féminin de l'autre. */
function coupleA(jetons: readonly string[], rang: number) {
  const [a = '', lien = '', b = ''] = jetons.slice(rang, rang + 3)
  if (!['/', 'ou', 'et'].includes(lien) || a === '' || b === '') return undefined
  if (estFeminin(a, b)) return { masculin: a, longueur: 3 }
  return estFeminin(b, a) ? { masculin: b, longueur: 3 } : undefined
}

function accepte(base: string, suffixe: string): boolean {
  const plie = plier(base)
  const dernier = plie.split('-').at(-1) ?? ''
  if (dernier.length < 2) return false
  return suffixesDe(dernier).includes(plier(suffixe))
}

const suffixesDe = (mot: string): readonly string[] =>
  SUFFIXES.find(([fin]) => mot.endsWith(fin))?.[1] ?? AUTRES

/** Vrai pour (« vendeur », « vendeuse »), (« technicien », « technicienne »), (« assistant », « assistante »). */
function estFeminin(masculin: string, feminin: string): boolean {
  if (!MOT.test(masculin) || !MOT.test(feminin)) return false
  const [a, b] = [plier(masculin).replace(/s$/, ''), plier(feminin).replace(/s$/, '')]
  if (a.length < 4 || a === b) return false
  const fin = SUFFIXES.find(([une]) => a.endsWith(une))?.[0] ?? ''
  const formes = suffixesDe(a).flatMap((suffixe) => [
    a + suffixe,
    a.slice(0, a.length - fin.length) + suffixe,
  ])
  return formes.includes(b)
}
