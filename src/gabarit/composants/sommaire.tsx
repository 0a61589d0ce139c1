import { Icone } from './icone.tsx'

export interface SommaireProps {
  readonly entrees: readonly { readonly id: string; readonly titre: string }[]
}

/** Liens vers les sections d'une longue page : repliés sur petit écran, toujours à portée sur grand écran. */
export function Sommaire({ entrees }: SommaireProps) {
  return (
    <nav class="sommaire" aria-label="Sommaire de la page">
      <p class="sommaire__entete">Dans cette page</p>
      <details>
        <summary class="sommaire__titre">
          <Icone nom="list" />
          Dans cette page
          <Icone nom="chevron-down" />
        </summary>
        <ul>
          {entrees.map(({ id, titre }) => (
            <li key={id}>
              <a href={`#${id}`}>{titre}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
