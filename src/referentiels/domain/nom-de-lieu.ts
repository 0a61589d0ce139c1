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

const MOTS_OUTILS = new Set('le la les l de du des d en sur sous et a au aux lez saint sainte'.split(' '))

/** Débuts par lesquels un nom plié se cherche : le nom entier, puis chaque fin qui commence par un mot plein. */
export function entreesDeNom(nomPlie: string): readonly string[] {
  const mots = nomPlie.split(' ')
  const fins = mots.map((mot, rang) => (rang > 0 && !MOTS_OUTILS.has(mot) ? mots.slice(rang).join(' ') : ''))
  return [nomPlie, ...fins.filter((fin) => fin !== '')]
}
