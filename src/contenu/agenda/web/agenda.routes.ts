import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../../gabarit/index.ts'
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
import { PageAgenda } from './agenda.page.tsx'
import { BASE_AGENDA, vueAgenda } from './agenda.view.ts'
import { ouEnLettres } from './carte-manifestation.view.ts'
import { evenementDe } from './evenement.ts'
import { ecrireFiltres, lireDemande } from './parametres-agenda.ts'
import { quandEnLettres } from './quand.ts'

export interface DependancesAgenda {
  readonly contexte: ContexteDeRendu
  readonly manifestations: Pick<CollectionSuivie<Manifestation>, 'une' | 'toutes'>
  readonly horloge: Horloge
}

/** L'heure compte : une manifestation finie quitte la page dans la minute. */
const EN_CACHE = { pageEnCache: true, dureeEnCache: 60 }
const ARTICLES_PAR_FLUX = 50

/** `/agenda`, `/agenda.ics` et `/agenda.rss`, aux mêmes filtres. */
export function enregistrerAgenda(serveur: FastifyInstance, deps: DependancesAgenda): void {
  const { contexte } = deps
  serveur.get('/agenda', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande, page } = lire(deps, requete.url)
    return envoyerPage(reponse, contexte, PageAgenda, { vue: vueAgenda(demande, page) })
  })
  serveur.get('/agenda.ics', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande } = lire(deps, requete.url)
    const evenements = trouverManifestations(demande).map((une) => evenementDe(contexte, une))
    return reponse
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="agenda.ics"')
      .header('x-robots-tag', 'noindex')
      .send(ecrireIcs({ produit: 'Agenda', nom: nomDuFlux(contexte) }, evenements, demande.maintenant))
  })
  serveur.get('/agenda.rss', { config: EN_CACHE }, async (requete, reponse) => {
    const { demande } = lire(deps, requete.url)
    return reponse
      .type('application/rss+xml; charset=utf-8')
      .header('x-robots-tag', 'noindex')
      .send(fluxRss(contexte, demande))
  })
}

function lire({ contexte, manifestations, horloge }: DependancesAgenda, url: string) {
  const facettes = facettesAgenda(contexte.instance.region.departements)
  const { filtres, page } = lireDemande(new URLSearchParams(url.split('?')[1] ?? ''), facettes)
  const demande = { toutes: manifestations.toutes(), facettes, filtres, maintenant: horloge() }
  return { demande, page }
}

const nomDuFlux = ({ instance }: ContexteDeRendu): string => `Agenda – ${instance.nom}`

function fluxRss(contexte: ContexteDeRendu, demande: DemandeAgenda): string {
  const { instance, absolue } = contexte
  const parametres = ecrireFiltres(demande.filtres, demande.facettes)
  return ecrireRss({
    titre: nomDuFlux(contexte),
    page: absolue(adresse(BASE_AGENDA, parametres)),
    description: `Manifestations annoncées sur ${instance.nom}`,
    adresse: absolue(adresse('/agenda.rss', parametres)),
    articles: trouverManifestations(demande)
      .slice(0, ARTICLES_PAR_FLUX)
      .map((une) => article(absolue, une)),
  })
}

function article(absolue: ContexteDeRendu['absolue'], { valeur, publieeLe }: ManifestationPubliee) {
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
