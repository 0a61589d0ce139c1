import type { Niveau } from '../../../referentiels/index.ts'

const NIVEAUX: readonly Niveau[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8']

const SANS_DIPLOME =
  /sans (?:aucun )?(?:diplôme|qualification|formation)s?(?! complémentaire)|sans condition de diplôme/i

/** Diplômes cités dans un texte d'accès, et leur niveau (cadre national des certifications, décret 2019-14). */
const DIPLOMES: readonly (readonly [RegExp, Niveau])[] = [
  [/\b(?:CAP|CAPA|BEP|BEPA|MC5|DEAES|niveau 3)\b/i, '3'],
  [/\b(?:bac(?!\s*\+|helor)(?:calauréat)?|BP|brevet professionnel|BPJEPS|DEAS|niveau 4)\b/i, '4'],
  [/\b(?:bac\s*\+\s*2|BTS|BTSA|DUT|DEUST|niveau 5)(?!\d)/i, '5'],
  [/\b(?:bac\s*\+\s*[34]|licence|bachelor|BUT|DCG|niveau 6)(?![\w])/i, '6'],
  [/\b(?:bac\s*\+\s*[56]|master|mastère|ingénieur|DSCG|niveau 7)(?![\w])/i, '7'],
  [/\b(?:bac\s*\+\s*[789]|doctorat|docteur|thèse|niveau 8)(?![\w])/i, '8'],
]
const INTERVALLE =
  /(?:^|\s)(?:à|au|jusqu['’]à)\s+(?:un\s+)?(?:bac|master|licence|BTS|diplôme d['’]ingénieur|doctorat|niveau)/i

/** Ce que dit le texte « accès au métier ». */
export interface Acces {
  readonly sansDiplome: boolean
  /** Du plus bas au plus haut. */
  readonly niveaux: readonly Niveau[]
}

/**
 * Lit l'accès à un métier dans ses phrases : diplômes cités, et « sans diplôme ». « De Bac+2 à Bac+5 » comprend les
 * niveaux du milieu.
 */
export function lireAcces(phrases: readonly string[]): Acces {
  const cites = new Set(phrases.flatMap(niveauxDeLaPhrase))
  return {
    sansDiplome: phrases.some((phrase) => SANS_DIPLOME.test(phrase)),
    niveaux: NIVEAUX.filter((niveau) => cites.has(niveau)),
  }
}

function niveauxDeLaPhrase(phrase: string): readonly Niveau[] {
  const cites = DIPLOMES.filter(([motif]) => motif.test(phrase)).map(([, niveau]) => niveau)
  const [bas] = cites
  const haut = cites.at(-1)
  if (bas === undefined || haut === undefined || !INTERVALLE.test(phrase)) return cites
  return NIVEAUX.slice(NIVEAUX.indexOf(bas), NIVEAUX.indexOf(haut) + 1)
}
