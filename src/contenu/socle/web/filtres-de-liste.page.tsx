import type { ComponentChildren } from 'preact'
import { CasesFiltre, ColonneFiltres, GroupeFiltres } from '../../../gabarit/index.ts'
import type { VueFiltresDeListe } from './filtres-de-liste.view.ts'

export interface FiltresDeListeProps {
  readonly filtres: VueFiltresDeListe
  /** Ce que la liste filtre autrement que par des cases. */
  readonly children?: ComponentChildren
}

/** La colonne des filtres : un groupe de cases par facette, chacune avec son nombre exact. */
export function FiltresDeListe({ filtres, children }: FiltresDeListeProps) {
  const { action, champsCaches, actifs, groupes } = filtres
  return (
    <ColonneFiltres action={action} champsCaches={champsCaches} actifs={actifs}>
      {groupes.map(({ id, legende, ouvert, cases }) => (
        <GroupeFiltres key={id} legende={legende} ouvert={ouvert}>
          <CasesFiltre cases={cases} />
        </GroupeFiltres>
      ))}
      {children}
    </ColonneFiltres>
  )
}
