import type { Niveau } from '../../../referentiels/index.ts'
import { DIPLOMES, DIPLOMES_D_ETAT } from './diplomes.ts'

const NIVEAUX: readonly Niveau[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8']

const SANS_DIPLOME = [
  /sans (?:aucun )?(?:diplôme|qualification|certification|formation)s?(?! complémentaire)|sans condition de diplôme/i,
  /aucun diplôme (?:précis )?n['’]est (?:nécessaire|requis|exigé|imposé)/i,
  /pas conditionné par la détention d['’]un diplôme/i,
  /à tous les niveaux de qualification/i,
]

/** « à Bac+5 », « au BTS », « jusqu'à un master » : la fin d'un intervalle de niveaux. */
const INTERVALLE =
  /(?:^|\s)(?:à|au|jusqu['’]à|jusqu['’]au)\s+(?:une?\s+)?(?:bac|master|licence|BTS|diplôme d['’]ingénieur|doctorat|niveau)/i

/** Ce qui suit « diplôme d'État », jusqu'au nom du métier. */
const DIPLOME_D_ETAT = /dipl[oô]me d['’][EÉ]tat(?: -DE-)?(?: d['’]| de | )/giu

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
    sansDiplome: phrases.some((phrase) => SANS_DIPLOME.some((motif) => motif.test(phrase))),
    niveaux: NIVEAUX.filter((niveau) => cites.has(niveau)),
  }
}

function niveauxDeLaPhrase(phrase: string): readonly Niveau[] {
  const nommes = DIPLOMES.filter(([motif]) => motif.test(phrase)).map(([, niveau]) => niveau)
  const [bas] = nommes
  const haut = nommes.at(-1)
  if (bas === undefined || haut === undefined) return diplomesDEtat(phrase)
  if (!INTERVALLE.test(phrase)) return nommes
  return NIVEAUX.slice(NIVEAUX.indexOf(bas), NIVEAUX.indexOf(haut) + 1)
}

/** Un niveau écrit en clair l'emporte sur celui que le portail connaît au diplôme d'État. */
function diplomesDEtat(phrase: string): readonly Niveau[] {
  return [...phrase.matchAll(DIPLOME_D_ETAT)].flatMap(({ 0: debut, index }) => {
    const suite = phrase.slice(index + debut.length).replace(/^Educateur/i, 'éducateur')
    return DIPLOMES_D_ETAT.filter(([motif]) => motif.test(suite)).map(([, niveau]) => niveau)
  })
}
