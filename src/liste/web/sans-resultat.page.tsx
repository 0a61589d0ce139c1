import type { ComponentChildren } from 'preact'
import { Alerte } from '../../gabarit/index.ts'
import type { VueListe } from './liste.view.ts'

export interface SansResultatProps {
  readonly propositions: VueListe['propositions']
  /** Ce qui se dit quand rien n'est à proposer. */
  readonly vide: { readonly titre: string; readonly suite: ComponentChildren }
}

/** Rien trouvé, jamais une impasse : des demandes voisines, chacune avec son nombre exact de résultats. */
export function SansResultat({ propositions, vide }: SansResultatProps) {
  if (propositions.length === 0) {
    return (
      <Alerte ton="info" titre={vide.titre}>
        {vide.suite}
      </Alerte>
    )
  }
  return (
    <Alerte ton="info" titre="Rien ne correspond exactement, mais vous pouvez élargir :">
      <Propositions propositions={propositions} />
    </Alerte>
  )
}

/** Peu de résultats : les mêmes demandes voisines, à leur suite. */
export function PeuDeResultats({ propositions }: Pick<SansResultatProps, 'propositions'>) {
  if (propositions.length === 0) return null
  return (
    <Alerte ton="info" titre="Peu de résultats : vous pouvez élargir">
      <Propositions propositions={propositions} />
    </Alerte>
  )
}

/** Chaque demande voisine, et combien elle donne. */
export function Propositions({ propositions }: Pick<SansResultatProps, 'propositions'>) {
  return (
    <ul class="propositions">
      {propositions.map(({ libelle, nombre, href }) => (
        <li key={href}>
          <a href={href}>
            {libelle} : {nombre}
          </a>
        </li>
      ))}
    </ul>
  )
}
