import type { LigneDeChiffres, VueTableauChiffres } from './tableau-chiffres.view.ts'

/** Des chiffres alignés à droite ; première colonne : ce qu'ils comptent. */
export function TableauChiffres({ tableau }: { readonly tableau: VueTableauChiffres }) {
  const { legende, entete, colonnes, lignes } = tableau
  return (
    <section class="tableau tableau--chiffres" aria-label={legende} tabindex={0}>
      <table>
        <caption>{legende}</caption>
        <thead>
          <tr>
            <th scope="col">{entete}</th>
            {colonnes.map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Ligne key={ligne.terme} ligne={ligne} colonnes={colonnes} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LigneProps {
  readonly ligne: LigneDeChiffres
  readonly colonnes: readonly string[]
}

function Ligne({ ligne: { terme, precision, cellules }, colonnes }: LigneProps) {
  return (
    <tr>
      <th scope="row">
        {terme}
        {precision !== undefined && <span class="tableau__precision">{precision}</span>}
      </th>
      {cellules.map(({ texte, connu }, rang) => (
        <td key={colonnes[rang]} class={connu ? undefined : 'chiffre-absent'}>
          {texte}
        </td>
      ))}
    </tr>
  )
}
