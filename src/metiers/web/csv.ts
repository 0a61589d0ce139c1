import type { VueTableauChiffres } from './tableau-chiffres.view.ts'

const BOM = '\uFEFF'
const FIN_DE_LIGNE = '\r\n'

/**
 * Des tableaux en CSV pour un tableur français : UTF-8 avec BOM, point-virgule, une ligne vide entre deux tableaux
 * (RFC 4180). Les nombres perdent leurs séparateurs de milliers, que les tableurs ne lisent pas ; le reste est le texte de la page.
 */
export function ecrireCsv(tableaux: readonly VueTableauChiffres[], mentions: readonly string[]): string {
  const lignes = [
    ...tableaux.flatMap((tableau) => [...lignesDe(tableau), []]),
    ...mentions.map((une) => [une]),
  ]
  return `${BOM}${lignes.map((cellules) => cellules.map(cellule).join(';')).join(FIN_DE_LIGNE)}${FIN_DE_LIGNE}`
}

function lignesDe({ legende, entete, colonnes, lignes }: VueTableauChiffres): readonly (readonly string[])[] {
  return [
    [legende],
    [entete, 'Précision', ...colonnes],
    ...lignes.map(({ terme, precision = '', cellules }) => [
      terme,
      precision,
      ...cellules.map(({ texte }) => sansSeparateur(texte)),
    ]),
  ]
}

/** « 12 910 » → « 12910 » ; le reste n'est pas touché. */
function sansSeparateur(texte: string): string {
  return texte.replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
}

/** Une cellule ne peut pas devenir une formule à l'ouverture (OWASP, « CSV injection »). */
function cellule(texte: string): string {
  const sure = /^[=+@\t\r-]/.test(texte) ? `'${texte}` : texte
  return /[";\r\n]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure
}
