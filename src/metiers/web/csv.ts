import { ecrireLignesCsv } from '../../platform/tableur/index.ts'
import type { VueTableauChiffres } from './tableau-chiffres.view.ts'

/**
 * Des tableaux en CSV pour un tableur français, une ligne vide entre deux. Les nombres perdent leurs séparateurs
 * de milliers, que les tableurs ne lisent pas ; le reste est le texte de la page.
 */
export function ecrireCsv(tableaux: readonly VueTableauChiffres[], mentions: readonly string[]): string {
  return ecrireLignesCsv([
    ...tableaux.flatMap((tableau) => [...lignesDe(tableau), []]),
    ...mentions.map((une) => [une]),
  ])
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
