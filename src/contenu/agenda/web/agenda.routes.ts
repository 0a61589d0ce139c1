import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import {
  analyserRequete,
  envoyerRss,
  executeurEnMemoire,
  parametresDe,
  trouverTout,
} from '../../../liste/index.ts'
import { ecrireIcs } from '../../../platform/formats/index.ts'
import type { Territoires } from '../../../referentiels/index.ts'
import type { CollectionSuivie } from '../../socle/domain/collection-suivie.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { listeAgenda, type ManifestationPubliee } from '../usecases/liste-agenda.ts'
import { PageAgenda } from './agenda.page.tsx'
import { type DemandeAgenda, vueAgenda } from './agenda.view.ts'
import { ouEnLettres } from './carte-manifestation.view.ts'
import { evenementDe } from './evenement.ts'
import { quandEnLettres } from './quand.ts'

export interface DependancesAgenda {
  readonly contexte: ContexteDeRendu
  readonly manifestations: Pick<CollectionSuivie<Manifestation>, 'une' | 'toutes'>
  readonly horloge: Horloge
  readonly territoires: Territoires
}

/** L'heure compte : une manifestation finie quitte la page dans la minute. */
const EN_CACHE = { pageEnCache: true, dureeEnCache: 60 }

/** `/agenda`, `/agenda.ics` et `/agenda.rss`, aux mêmes filtres. */
export function enregistrerAgenda(serveur: FastifyInstance, deps: DependancesAgenda): void {
  const { contexte } = deps
  serveur.get('/agenda', { config: EN_CACHE }, async ({ url }, reponse) =>
    envoyerPage(reponse, contexte, PageAgenda, { vue: vueAgenda(lire(deps, url)) }),
  )
  serveur.get('/agenda.ics', { config: EN_CACHE }, async ({ url }, reponse) => {
    const { liste, toutes, requete, maintenant } = lire(deps, url)
    const calendrier = { produit: 'Agenda', nom: `Agenda – ${contexte.instance.nom}` }
    const trouvees = trouverTout(liste, toutes, requete)
    return reponse
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="agenda.ics"')
      .header('x-robots-tag', 'noindex')
      .send(
        ecrireIcs(
          calendrier,
          trouvees.map((une) => evenementDe(contexte, une)),
          maintenant,
        ),
      )
  })
  serveur.get('/agenda.rss', { config: EN_CACHE }, async ({ url }, reponse) => {
    const { liste, toutes, requete } = lire(deps, url)
    return envoyerRss(reponse, contexte, {
      ...{ liste, requete, executeur: executeurEnMemoire(liste, toutes) },
      article: (une) => article(contexte.absolue, une),
      description: `Manifestations annoncées sur ${contexte.instance.nom}`,
    })
  })
}

function lire(
  { contexte, manifestations, horloge, territoires }: DependancesAgenda,
  url: string,
): DemandeAgenda {
  const maintenant = horloge()
  const liste = listeAgenda(contexte.instance.region.departements, maintenant, territoires)
  const parametres = parametresDe(url)
  const requete = analyserRequete(liste, parametres, territoires)
  return { liste, toutes: manifestations.toutes(), requete, maintenant, parametres, territoires }
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
