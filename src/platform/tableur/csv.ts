import { type Cellule, instantEcrit, type LigneDeTableur } from './cellule.ts'

export const TYPE_CSV = 'text/csv; charset=utf-8'

const BOM = '\uFEFF'
const FIN_DE_LIGNE = '\r\n'
const TAILLE_DE_MORCEAU = 64 * 1024

/**
 * Un tableau en CSV pour un tableur français, par morceaux : UTF-8 avec BOM, point-virgule, virgule décimale, fins de
 * ligne CRLF (RFC 4180). Un texte ne devient jamais une formule à l'ouverture.
 */
export async function* csvEnMorceaux(
  colonnes: readonly string[],
  lignes: Iterable<LigneDeTableur> | AsyncIterable<LigneDeTableur>,
): AsyncGenerator<string> {
  let morceau = BOM + ligneCsv(colonnes)
  for await (const ligne of lignes) {
    morceau += ligneCsv(ligne)
    if (morceau.length < TAILLE_DE_MORCEAU) continue
    yield morceau
    morceau = ''
  }
  if (morceau !== '') yield morceau
}

/** Des lignes sans titre de colonne, d'un seul coup : plusieurs petits tableaux dans un même fichier. */
export function ecrireLignesCsv(lignes: readonly LigneDeTableur[]): string {
  return BOM + lignes.map(ligneCsv).join('')
}

function ligneCsv(cellules: LigneDeTableur): string {
  return `${cellules.map(celluleCsv).join(';')}${FIN_DE_LIGNE}`
}

function celluleCsv(cellule: Cellule): string {
  if (cellule === null || cellule === undefined) return ''
  if (typeof cellule === 'number') return String(cellule).replace('.', ',')
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non'
  if (cellule instanceof Date) return instantEcrit(cellule)
  return proteger(sansFormule(cellule))
}

/** Une apostrophe devant ce qu'un tableur calculerait (OWASP, « CSV injection ») ; des blancs devant ne l'en empêchent pas. */
function sansFormule(texte: string): string {
  return /^\s*[=+@\t\r\n\uFF1D\uFF0B\uFF20\uFF0D-]/.test(texte) ? `'${texte}` : texte
}

function proteger(texte: string): string {
  return /[";\r\n\t]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte
}
