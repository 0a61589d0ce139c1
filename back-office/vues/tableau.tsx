import type { ReactNode } from 'react'

export interface Colonne {
  readonly id: string
  readonly titre: ReactNode
  readonly nombre?: boolean
  /** Lien qui trie par cette colonne ; absent : on ne trie pas par elle. */
  readonly trier?: string
  readonly sens?: 'ascending' | 'descending' | undefined
}

export interface LigneDeTableau {
  readonly cle: string
  /** Une par colonne ; la première nomme la ligne. */
  readonly cellules: readonly ReactNode[]
}

export interface ProprietesTableau {
  readonly legende: string
  readonly colonnes: readonly Colonne[]
  readonly lignes: readonly LigneDeTableau[]
  /** Dit quand il n'y a aucune ligne. */
  readonly vide: string
}

/** Un tableau de données, défilable au clavier sur petit écran. */
export function Tableau({ legende, colonnes, lignes, vide }: ProprietesTableau) {
  if (lignes.length === 0) return <p>{vide}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: une zone qui défile doit s'atteindre au clavier
    <section className="defilant" aria-label={legende} tabIndex={0}>
      <table>
        <caption>{legende}</caption>
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <th key={colonne.id} scope="col" aria-sort={colonne.sens} className={classe(colonne)}>
                {colonne.trier === undefined ? colonne.titre : <a href={colonne.trier}>{colonne.titre}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ cle, cellules: [nom, ...autres] }) => (
            <tr key={cle}>
              <th scope="row">{nom}</th>
              {autres.map((cellule, rang) => (
                <td key={colonnes[rang + 1]?.id} className={classe(colonnes[rang + 1])}>
                  {cellule}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const classe = (colonne: Colonne | undefined) => (colonne?.nombre === true ? 'nombre' : undefined)
