import { Alerte } from '../../../gabarit/index.ts'

export interface RienTrouveProps {
  /** Demandes voisines qui donnent quelque chose, et combien. */
  readonly pistes: readonly { readonly libelle: string; readonly nombre: string; readonly href: string }[]
  /** Ce qui se dit quand il n'y a rien du tout. */
  readonly vide: string
}

/** Zéro résultat : jamais une impasse. */
export function RienTrouve({ pistes, vide }: RienTrouveProps) {
  if (pistes.length === 0) {
    return (
      <Alerte ton="info" titre={vide}>
        <p>
          Revenez bientôt, ou{' '}
          <a href="/structures">trouvez près de chez vous quelqu’un qui peut vous aider</a>.
        </p>
      </Alerte>
    )
  }
  return (
    <Alerte ton="info" titre="Rien ne correspond exactement, mais vous pouvez élargir :">
      <ul class="propositions">
        {pistes.map(({ libelle, nombre, href }) => (
          <li key={href}>
            <a href={href}>
              {libelle} : {nombre}
            </a>
          </li>
        ))}
      </ul>
    </Alerte>
  )
}
