import type { FastifyInstance } from 'fastify'
import { absolue, instanceEnService } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import {
  analyserRequete,
  envoyerRss,
  executeurEnMemoire,
  parametresDe,
  trouverTout,
} from '../../../liste/index.ts'
import { ecrireIcs } from '../../../platform/formats/index.ts'
import { cheminManifestation } from '../../socle/domain/chemins.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { listeAgenda, type ManifestationPubliee } from '../usecases/liste-agenda.ts'
import { htmlAgenda } from './agenda.page.tsx'
import { type DemandeAgenda, vueAgenda } from './agenda.view.ts'
import { ouEnLettres } from './carte-manifestation.view.ts'
import { evenementDe } from './evenement.ts'
import { quandEnLettres } from './quand.ts'

export interface DependancesAgenda {
  readonly manifestations: Pick<CollectionSuivie<Manifestation>, 'une' | 'toutes'>
  readonly horloge: Horloge
}

/** L'heure compte : une manifestation finie quitte la page dans la minute. */
const EN_CACHE = { pageEnCache: true, dureeEnCache: 60 }

/** `/agenda`, `/agenda.ics` et `/agenda.rss`, aux mêmes filtres. */
export function enregistrerAgenda(serveur: FastifyInstance, deps: DependancesAgenda): void {
  serveur.get('/agenda', { config: EN_CACHE }, async ({ url }, reponse) =>
    reponse.type('text/html; charset=utf-8').send(htmlAgenda(vueAgenda(lire(deps, url)))),
  )
  serveur.get('/agenda.ics', { config: EN_CACHE }, async ({ url }, reponse) => {
    const { liste, toutes, requete, maintenant } = lire(deps, url)
    const calendrier = { produit: 'Agenda', nom: `Agenda – ${instanceEnService().nom}` }
    return reponse
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="agenda.ics"')
      .header('x-robots-tag', 'noindex')
      .send(ecrireIcs(calendrier, trouverTout(liste, toutes, requete).map(evenementDe), maintenant))
  })
  serveur.get('/agenda.rss', { config: EN_CACHE }, async ({ url }, reponse) => {
    const { liste, toutes, requete } = lire(deps, url)
    return envoyerRss(reponse, {
      ...{ liste, requete, article, executeur: executeurEnMemoire(liste, toutes) },
      description: `Manifestations annoncées sur ${instanceEnService().nom}`,
    })
  })
}

function lire({ manifestations, horloge }: DependancesAgenda, url: string): DemandeAgenda {
  const maintenant = horloge()
  const liste = listeAgenda(instanceEnService().region.departements, maintenant)
  const requete = analyserRequete(liste, parametresDe(url))
  return { liste, toutes: manifestations.toutes(), requete, maintenant }
}

function article({ valeur, publieeLe }: ManifestationPubliee) {
  const { id, titre, resume, annulee } = valeur
  const etat = annulee ? 'Annulée. ' : ''
  return {
    titre,
    adresse: absolue(cheminManifestation(id, titre)),
    identite: absolue(`/agenda/${id}`),
    description: `${etat}${quandEnLettres(valeur)}. ${ouEnLettres(valeur)}. ${resume}`,
    publieLe: publieeLe,
  }
}
