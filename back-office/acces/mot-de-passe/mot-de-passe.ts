import { dictionary } from '@zxcvbn-ts/language-common'
import { plier } from '../../../src/kernel/plier.ts'
import { AIDE_MOT_DE_PASSE } from './aide.ts'
import { MOTS_COURANTS } from './mots-courants.ts'

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]
const MOTS_D_UNE_PHRASE = 7
const LONGUEUR_MAX = 256

/**
 * La phrase qui refuse un mot de passe, ou `undefined` s'il est accepté. Règle : CNIL, délibération 2022-100, 80 bits
 * d'entropie sans autre mesure. `personnels` : nom et courriel, qu'il ne doit pas contenir.
 */
export function refusDuMotDePasse(motDePasse: string, personnels: readonly string[]): string | undefined {
  if (motDePasse.length > LONGUEUR_MAX) return `Au plus ${LONGUEUR_MAX} caractères.`
  if (!estAssezLong(motDePasse)) return `Ce mot de passe est trop facile à deviner. ${AIDE_MOT_DE_PASSE}`
  if (estRepetitif(motDePasse))
    return 'Ce mot de passe répète trop les mêmes caractères. Choisissez-en un plus varié.'
  if (estCourant(motDePasse)) return 'Ce mot de passe est parmi les plus courants. Choisissez-en un autre.'
  if (contient(motDePasse, personnels))
    return 'Le mot de passe ne doit contenir ni votre nom ni votre courriel.'
  return undefined
}

function estAssezLong(motDePasse: string): boolean {
  const longueur = [...motDePasse].length
  const classes = CLASSES.filter((classe) => classe.test(motDePasse)).length
  const mots = new Set(plier(motDePasse).match(/\p{L}{2,}/gu)).size
  return (longueur >= 12 && classes === 4) || (longueur >= 14 && classes >= 3) || mots >= MOTS_D_UNE_PHRASE
}

const SIGNES_DIFFERENTS = 6

function estRepetitif(motDePasse: string): boolean {
  return new Set(motDePasse.toLowerCase()).size < SIGNES_DIFFERENTS
}

const LETTRES_POUR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
}
const LETTRES_PROPRES = 4

/** Vrai s'il ne reste presque aucune lettre une fois les mots courants retirés, « P@ssw0rd » compris ; ou s'il a été volé. */
function estCourant(motDePasse: string): boolean {
  const simple = plier(motDePasse)
  return [simple, traduire(simple), traduire(sansOrnement(simple))].some((forme) => {
    const reste = MOTS_COURANTS.reduce((texte, mot) => texte.replaceAll(mot, '|'), forme)
    const presqueRien = reste !== forme && (reste.match(/\p{L}/gu) ?? []).length < LETTRES_PROPRES
    return presqueRien || VOLES.has(forme) || VOLES.has(sansOrnement(forme))
  })
}

const traduire = (texte: string): string =>
  texte.replace(/[01345@$]/g, (signe) => LETTRES_POUR[signe] ?? signe)

/** « !charlotte2024? » → « charlotte » : chiffres et signes autour d'un mot ne le cachent pas. */
const sansOrnement = (texte: string): string => texte.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Les mots de passe le plus souvent volés (listes publiques de fuites, paquet `@zxcvbn-ts/language-common`, licence MIT). */
const VOLES: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].map(plier).filter((vole) => vole.length >= LETTRES_PROPRES),
)

const PARTIE_SIGNIFICATIVE = 4

function contient(motDePasse: string, personnels: readonly string[]): boolean {
  const simple = plier(motDePasse)
  const parties = personnels.flatMap((texte) => plier(texte).match(/[\p{L}\p{Nd}]+/gu) ?? [])
  return parties.some((partie) => partie.length >= PARTIE_SIGNIFICATIVE && simple.includes(partie))
}
