import type { Cellule, Tableau } from './tableau.ts'

/** Marque d'encodage : sans elle, les tableurs prennent l'UTF-8 pour du windows-1252. */
const MARQUE = '\uFEFF'

/** Le tableau en CSV pour un tableur français : UTF-8, point-virgule, fins de ligne CRLF (RFC 4180), morceau par morceau. */
export async function* ecrireCsv({ colonnes, lignes }: Tableau): AsyncGenerator<string, void, undefined> {
  yield MARQUE + ligneCsv(colonnes)
  for await (const ligne of lignes) yield ligneCsv(ligne)
}

function ligneCsv(cellules: readonly Cellule[]): string {
  return `${cellules.map(champ).join(';')}\r\n`
}

const DEBUT_DE_FORMULE = /^[=+\-@\t\r]/

/** Un texte venu d'un flux ne doit pas devenir une formule à l'ouverture : l'apostrophe en fait un texte (OWASP). */
function champ(cellule: Cellule): string {
  if (cellule === undefined) return ''
  if (typeof cellule === 'number') return String(cellule)
  if (cellule instanceof Date) return cellule.toISOString()
  const neutre = DEBUT_DE_FORMULE.test(cellule) ? `'${cellule}` : cellule
  return /[";\r\n]/.test(neutre) ? `"${neutre.replaceAll('"', '""')}"` : neutre
}
