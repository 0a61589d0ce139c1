import { plier } from '../../kernel/plier.ts'

const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
])

/** Forme comparable d'un nom de lieu : sans accent, casse, tiret ni apostrophe ; « St » devient « Saint », « s/ » « sur ». */
export function plierNom(texte: string): string {
  return plier(texte)
    .replace(/\bs\s*\//g, 'sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((mot) => ABREVIATIONS.get(mot) ?? mot)
    .join(' ')
}

/** « C.E.D.E.X. », « cédex 4 », accolé ou non ; les abréviations seulement à la fin. */
const CEDEX_DEVANT = /^c ?e ?d ?e ?x ?(?:\d{1,2} )?/
const CEDEX = / ?c ?e ?d ?e ?x(?: ?\d{1,2})?(?: .*)?$| (?:cdx|cedx|cdex|cidex|ced|cx)(?: ?\d{1,2})?$/
const CODE_POSTAL = /^(?:fr? ?)?\d{5} | \d{5}$/g
/** « Lyon 3e », « Paris 12e arrondissement », « Toulouse (31) ». */
const ARRONDISSEMENT = / \d{1,3} ?(?:er?|e|eme|nd|a|b)?(?: arr(?:ondissement)?)?$/

/** Le nom plié d'une commune, tel qu'une adresse l'écrit : sans code postal, CEDEX, arrondissement ni département. */
export const plierNomDeCommune = (ville: string): string =>
  plierNom(ville)
    .replace(CODE_POSTAL, '')
    .replace(CEDEX_DEVANT, '')
    .replace(CEDEX, '')
    .replace(ARRONDISSEMENT, '')

/** Le premier mot qui suit ce début dans ce nom plié. */
export const suiteDe = (nom: string, debut: string): string | undefined =>
  debut !== '' && nom.startsWith(`${debut} `) ? nom.slice(debut.length + 1).split(' ', 1)[0] : undefined

/** « labege innopole » prolonge « labege » ; « villeneuve les bois » est un autre nom que « villeneuve ». */
export function prolonge(nom: string, debut: string): boolean {
  const suite = suiteDe(nom, debut)
  return suite !== undefined && !MOTS_OUTILS.has(suite)
}

const MOTS_OUTILS = new Set('le la les l de du des d en sur sous et a au aux lez saint sainte'.split(' '))

/** Débuts par lesquels un nom plié se cherche : le nom entier, puis chaque fin qui commence par un mot plein. */
export function entreesDeNom(nomPlie: string): readonly string[] {
  const mots = nomPlie.split(' ')
  const fins = mots.map((mot, rang) => (rang > 0 && !MOTS_OUTILS.has(mot) ? mots.slice(rang).join(' ') : ''))
  return [nomPlie, ...fins.filter((fin) => fin !== '')]
}
