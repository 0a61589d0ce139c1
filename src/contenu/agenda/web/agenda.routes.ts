import type { FastifyInstance } from 'fastify'
import { absolue, instanceEnService } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { ecrireIcs, ecrireRss } from '../../../platform/formats/index.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import { adresse } from '../../socle/web/parametres-de-liste.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import {
  type DemandeAgenda,
  facettesAgenda,
  type ManifestationPubliee,
  trouverManifestations,
} from '../usecases/trouver-manifestations.ts'
import { htmlAgenda } from './agenda.page.tsx'
import { BASE_AGENDA, vueAgenda } from './agenda.view.ts'
import { ouEnLettres } from './carte-manifestation.view.ts'
import { evenementDe } from './evenement.ts'
import { ecrireFiltres, lireDemande } from './parametres-agenda.ts'
import { quandEnLettres } from './quand.ts'

export interface DependancesAgenda {
  readonly manifestations: Pick<CollectionSuivie<Manifestation>, 'une' | 'toutes'>
  readonly horloge: Horloge
}

/** L'heure compte : une manifestation finie quitte la page dans la minute. */
const EN_CACHE = { pageEnCache: true, dureeEnCache: 60 }
const ARTICLES_PAR_FLUX = 50

/** `/agenda`, `/agenda.ics` et `/agenda.rss`, aux mêmes filtres. */
export function enregistrerAgenda(serveur: FastifyInstance, deps: DependancesAgenda): void {
  serveur.get('/agenda', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande, page } = lire(deps, requete.url)
    return reponse.type('text/html; charset=utf-8').send(htmlAgenda(vueAgenda(demande, page)))
  })
  serveur.get('/agenda.ics', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande } = lire(deps, requete.url)
    const evenements = trouverManifestations(demande).map(evenementDe)
    return reponse
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="agenda.ics"')
      .header('x-robots-tag', 'noindex')
      .send(ecrireIcs({ produit: 'Agenda', nom: nomDuFlux() }, evenements, demande.maintenant))
  })
  serveur.get('/agenda.rss', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande } = lire(deps, requete.url)
    return reponse
      .type('application/rss+xml; charset=utf-8')
      .header('x-robots-tag', 'noindex')
      .send(fluxRss(demande))
  })
}

function lire({ manifestations, horloge }: DependancesAgenda, url: string) {
  const facettes = facettesAgenda(instanceEnService().region.departements)
  const { filtres, page } = lireDemande(new URLSearchParams(url.split('?')[1] ?? ''), facettes)
  const demande = { toutes: manifestations.toutes(), facettes, filtres, maintenant: horloge() }
  return { demande, page }
}

const nomDuFlux = (): string => `Agenda – ${instanceEnService().nom}`

function fluxRss(demande: DemandeAgenda): string {
  const parametres = ecrireFiltres(demande.filtres, demande.facettes)
  return ecrireRss({
    titre: nomDuFlux(),
    page: absolue(adresse(BASE_AGENDA, parametres)),
    description: `Manifestations annoncées sur ${instanceEnService().nom}`,
    adresse: absolue(adresse('/agenda.rss', parametres)),
    articles: trouverManifestations(demande).slice(0, ARTICLES_PAR_FLUX).map(article),
  })
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
