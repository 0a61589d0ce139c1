import type { FastifyInstance } from 'fastify'
import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { MANIFESTATIONS } from './genre.ts'
import { type DependancesAgenda, enregistrerAgenda } from './web/agenda.routes.ts'
import { jsonLdManifestation } from './web/json-ld.ts'
import { PageManifestation } from './web/manifestation.page.tsx'
import { enregistrerManifestations } from './web/manifestation.routes.ts'
import { vueManifestation } from './web/manifestation.view.ts'

export const manifestations = {
  ...MANIFESTATIONS,
  routes: (serveur: FastifyInstance, deps: DependancesAgenda) => {
    enregistrerAgenda(serveur, deps)
    enregistrerManifestations(serveur, deps)
  },
  apercu: apercuDe(
    MANIFESTATIONS,
    (manifestation, { contexte, horloge }: Pick<DependancesAgenda, 'contexte' | 'horloge'>) =>
      rendre(contexte, PageManifestation, {
        vue: vueManifestation(manifestation, horloge()),
        proches: [],
        jsonLd: jsonLdManifestation(contexte, manifestation),
      }),
  ),
}
