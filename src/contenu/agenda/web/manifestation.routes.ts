import type { FastifyInstance } from 'fastify'
import { enregistrerFiches, rendre } from '../../../gabarit/index.ts'
import { ErreurMetier } from '../../../kernel/erreur-metier.ts'
import { ecrireIcs } from '../../../platform/formats/index.ts'
import { contenusProches } from '../../socle/usecases/contenus-proches.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { manifestationsMaintenues } from '../usecases/liste-agenda.ts'
import type { DependancesAgenda } from './agenda.routes.ts'
import { vueCarteManifestation } from './carte-manifestation.view.ts'
import { evenementDe } from './evenement.ts'
import { jsonLdManifestation } from './json-ld.ts'
import { PageManifestation } from './manifestation.page.tsx'
import { vueManifestation } from './manifestation.view.ts'
import { quandEnLettres } from './quand.ts'

/** `/agenda/:id/:slug` et `/agenda/:id.ics`. */
export function enregistrerManifestations(serveur: FastifyInstance, deps: DependancesAgenda): void {
  const { contexte, manifestations, horloge } = deps
  enregistrerIcs(serveur, deps)
  enregistrerFiches(serveur, {
    contexte,
    rubrique: 'agenda',
    toutes: 'Voir tout l’agenda',
    inconnue: INCONNUE,
    retiree: { message: 'Cette manifestation n’est plus annoncée ici', depuis: 'Elle a été retirée' },
    une: manifestations.une,
    identite: (manifestation) => manifestation,
    publiee: async (manifestation) =>
      rendre(contexte, PageManifestation, {
        vue: vueManifestation(manifestation, horloge()),
        proches: aVenir(deps, manifestation).map(vueCarteManifestation),
        jsonLd: jsonLdManifestation(contexte, manifestation),
      }),
    proches: async (manifestation) =>
      aVenir(deps, manifestation).map((proche) => ({
        chemin: cheminManifestation(proche.id, proche.titre),
        titre: proche.titre,
        detail: quandEnLettres(proche),
      })),
  })
}

const INCONNUE = {
  titre: 'Manifestation introuvable',
  message: 'Aucune manifestation n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la manifestation n’a jamais été annoncée ici.',
}

/** Les manifestations à venir les plus proches de celle-ci, la plus prochaine d'abord. */
function aVenir(
  { manifestations, horloge }: DependancesAgenda,
  manifestation: Manifestation,
): readonly Manifestation[] {
  const maintenues = manifestationsMaintenues(manifestations.toutes(), horloge())
  return contenusProches(manifestation, maintenues).toSorted((a, b) => a.debut.localeCompare(b.debut))
}

function enregistrerIcs(serveur: FastifyInstance, deps: DependancesAgenda): void {
  const { contexte, manifestations, horloge } = deps
  serveur.get<{ Params: { id: string } }>(`/agenda/:id(^[a-z0-9-]+).ics`, async (appel, reponse) => {
    const { id } = appel.params
    const trouvee = await manifestations.une(id)
    if (trouvee.etat === 'inconnue') return reponse.callNotFound()
    if (trouvee.etat === 'retiree') {
      throw new ErreurMetier('retiree', 'Cette manifestation n’est plus annoncée ici.')
    }
    return reponse
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${id}.ics"`)
      .header('cache-control', 'public, max-age=300')
      .header('x-robots-tag', 'noindex')
      .send(ecrireIcs({ produit: 'Agenda' }, [evenementDe(contexte, trouvee)], horloge()))
  })
}
