import type { ReactNode } from 'react'

export interface Colonne<Ligne> {
  readonly titre: string
  readonly nombre?: boolean
  readonly cellule: (ligne: Ligne) => ReactNode
}

interface Proprietes<Ligne> {
  readonly legende: string
  readonly colonnes: readonly Colonne<Ligne>[]
  readonly lignes: readonly Ligne[]
  readonly cle: (ligne: Ligne) => string
}

/** Un tableau qui défile seul sur un petit écran, au clavier aussi ; la première colonne titre la ligne. */
export function Table<Ligne>({ legende, colonnes, lignes, cle }: Proprietes<Ligne>) {
  const [premiere, ...autres] = colonnes
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: une zone qui défile doit pouvoir recevoir le clavier (WCAG 2.1.1)
    <section className="donnees__table" aria-label={legende} tabIndex={0}>
      <table>
        <caption>{legende}</caption>
        <thead>
          <tr>
            {colonnes.map(({ titre, nombre }) => (
              <th key={titre} scope="col" className={nombre === true ? 'nombre' : undefined}>
                {titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={cle(ligne)}>
              <th scope="row">{premiere?.cellule(ligne)}</th>
              {autres.map(({ titre, nombre, cellule }) => (
                <td key={titre} className={nombre === true ? 'nombre' : undefined}>
                  {cellule(ligne)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
