import { actualitesDansLOrdre } from '../../actualite/usecases/liste-actualites.ts'
import type { DependancesActualites } from '../../actualite/web/actualites.routes.ts'
import { vueCarteActualite } from '../../actualite/web/carte-actualite.view.ts'
import { manifestationsMaintenues } from '../usecases/liste-agenda.ts'
import type { DependancesAgenda } from './agenda.routes.ts'
import type { AgendaEtActualitesProps } from './agenda-et-actualites.page.tsx'
import { vueCarteManifestation } from './carte-manifestation.view.ts'

export type DependancesDeLaBande = DependancesActualites &
  Pick<DependancesAgenda, 'manifestations' | 'horloge'>

const MONTRES = 3

/** Les trois prochaines manifestations maintenues et les trois premières actualités. */
export function agendaEtActualites(deps: DependancesDeLaBande): AgendaEtActualitesProps {
  const { actualites, manifestations, horloge } = deps
  return {
    manifestations: manifestationsMaintenues(manifestations.toutes(), horloge())
      .slice(0, MONTRES)
      .map(vueCarteManifestation),
    actualites: actualitesDansLOrdre(actualites.toutes()).slice(0, MONTRES).map(vueCarteActualite),
  }
}
