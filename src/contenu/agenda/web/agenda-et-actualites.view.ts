import { trouverActualites } from '../../actualite/usecases/trouver-actualites.ts'
import type { DependancesActualites } from '../../actualite/web/actualites.routes.ts'
import { vueCarteActualite } from '../../actualite/web/actualites.view.ts'
import { trouverManifestations } from '../usecases/trouver-manifestations.ts'
import type { DependancesAgenda } from './agenda.routes.ts'
import type { AgendaEtActualitesProps } from './agenda-et-actualites.page.tsx'
import { vueCarteManifestation } from './carte-manifestation.view.ts'

export type DependancesDeLaBande = DependancesActualites & DependancesAgenda

const MONTRES = 3
const SANS_FILTRE = { facettes: {}, passes: false }

/** Les trois prochaines manifestations maintenues et les trois premières actualités. */
export function agendaEtActualites(deps: DependancesDeLaBande): AgendaEtActualitesProps {
  const { actualites, manifestations, horloge } = deps
  const toutes = manifestations.toutes()
  const maintenant = horloge()
  const aVenir = trouverManifestations({ toutes, facettes: [], filtres: SANS_FILTRE, maintenant })
  return {
    manifestations: aVenir
      .filter(({ valeur }) => !valeur.annulee)
      .slice(0, MONTRES)
      .map(({ valeur }) => vueCarteManifestation(valeur)),
    actualites: trouverActualites(actualites.toutes(), {})
      .slice(0, MONTRES)
      .map(({ valeur }) => vueCarteActualite(valeur)),
  }
}
