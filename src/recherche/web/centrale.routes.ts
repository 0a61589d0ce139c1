import type { FastifyInstance } from 'fastify'
import { traduireRecherche } from '../../catalogue/index.ts'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { parametresDe } from '../../liste/index.ts'
import type { RechercheFaite } from '../domain/note-de-requete.ts'
import {
  chercherPartout,
  type DependancesCentrale as DependancesRecherche,
  type GroupeDeResultats,
} from '../usecases/chercher-partout.ts'
import { PageCentrale } from './centrale.page.tsx'
import { vueCentrale } from './centrale.view.ts'

export interface DependancesCentrale extends DependancesRecherche {
  readonly contexte: ContexteDeRendu
  readonly horloge: Horloge
}

/** `/recherche?q=&ou=` : tous les moteurs à la fois. L'ancienne recherche (`?k=`) mène au moteur d'aujourd'hui. */
export function enregistrerCentrale(serveur: FastifyInstance, deps: DependancesCentrale): void {
  serveur.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    '/recherche',
    { config: { pageEnCache: true } },
    async (appel, reponse) => {
      if (appel.query.k !== undefined) return reponse.redirect(traduireRecherche(appel.query), 301)
      const parametres = parametresDe(appel.url)
      const trouve = chercherPartout(deps, parametres)
      appel.rechercheFaite = rechercheFaite(trouve.groupes)
      const vue = vueCentrale({
        ...trouve,
        aujourdhui: jourAParis(deps.horloge()),
        aLaLettre: adresseALaLettre(parametres),
      })
      return envoyerPage(reponse, deps.contexte, PageCentrale, { vue })
    },
  )
}

function rechercheFaite(groupes: readonly GroupeDeResultats[]): RechercheFaite | null {
  const [premier] = groupes
  if (premier === undefined) return null
  return {
    moteur: 'tout',
    requete: groupes.find(({ requete }) => requete.lieu !== undefined)?.requete ?? premier.requete,
    total: groupes.reduce((somme, { reponse }) => somme + reponse.total, 0),
    corrigee: groupes.some(({ reponse }) => reponse.total > 0 && reponse.corrections.length > 0),
  }
}

function adresseALaLettre(parametres: URLSearchParams): string {
  const lettre = new URLSearchParams(parametres)
  lettre.set('litteral', '1')
  return `/recherche?${lettre}`
}
