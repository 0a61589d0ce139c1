import type { FastifyInstance } from 'fastify'
import { traduireRecherche } from '../../catalogue/index.ts'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { type Jour, jourAParis } from '../../kernel/jour.ts'
import { messageDeLieu, PEU, parametresDe } from '../../liste/index.ts'
import type { RechercheFaite } from '../domain/note-de-requete.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import {
  chercherPartout,
  type DependancesCentrale as DependancesRecherche,
  type GroupeDeResultats,
} from '../usecases/chercher-partout.ts'
import type { DemandeComprise } from '../usecases/comprendre-la-demande.ts'
import { type ElargissementCentral, elargirPartout } from '../usecases/elargir-partout.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { PageCentrale } from './centrale.page.tsx'
import { vueCentrale } from './centrale.view.ts'
import { comprendre, comprisJson } from './comprendre.ts'
import { vueCompris } from './compris.view.ts'
import { elargiJson } from './elargissement.view.ts'
import { OUVERTES } from './json.routes.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface DependancesCentrale extends DependancesRecherche {
  readonly recherche: Pick<
    ServiceRecherche,
    'trouver' | 'compter' | 'connait' | 'nomme' | 'estUnTerme' | 'estFrancais'
  >
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
      const comprise = comprendre(deps, parametres)
      const trouve = chercherPartout(deps, comprise)
      const total = totalDe(trouve.groupes)
      appel.rechercheFaite = rechercheFaite(trouve.groupes)
      const vue = vueCentrale({
        ...trouve,
        total,
        elargissements: elargissements(deps, { comprise, parametres, total }),
        aujourdhui: jourAParis(deps.horloge()),
        aLaLettre: adresseALaLettre(parametres),
        compris: vueCompris(comprise, parametres, '/recherche'),
        messageDeLieu: messageDeLieu(parametres, deps.territoires),
      })
      return envoyerPage(reponse, deps.contexte, PageCentrale, { vue })
    },
  )
  serveur.get('/recherche.json', async (appel, reponse) =>
    reponse.headers(OUVERTES).send(repondreEnJson(deps, parametresDe(appel.url))),
  )
}

/** Résultats donnés par moteur. */
const PREMIERS_EN_JSON = 5

/** `/recherche.json?q=&ou=` : ce qui a été compris, puis les groupes de la page, dans le même ordre. */
function repondreEnJson(deps: DependancesCentrale, parametres: URLSearchParams) {
  const comprise = comprendre(deps, parametres)
  const aujourdhui = jourAParis(deps.horloge())
  const { groupes } = chercherPartout(deps, comprise, PREMIERS_EN_JSON)
  const corrige = groupes.flatMap(({ reponse }) => (reponse.total > 0 ? reponse.corrections : []))
  return {
    compris: {
      ...comprisJson(
        comprise,
        groupes.flatMap(({ reponse }) => reponse.metiers),
      ),
      corrige: [...new Map(corrige.map((une) => [une.mot, une])).values()],
    },
    groupes: groupes.map((groupe) => groupeJson(deps.contexte, groupe, aujourdhui)),
  }
}

function groupeJson<Id extends IdMoteur>(
  { absolue }: ContexteDeRendu,
  { moteur, elargi, reponse: { total, resultats } }: GroupeDeResultats<Id>,
  aujourdhui: Jour,
) {
  const cartes = resultats.map((resultat) => vueDeCarte(moteur, resultat, aujourdhui))
  return {
    moteur,
    total,
    ...(elargi && { elargi: elargiJson(elargi) }),
    resultats: cartes.map(({ titre, href }) => ({ titre, url: absolue(href) })),
  }
}

function rechercheFaite(groupes: readonly GroupeDeResultats[]): RechercheFaite | null {
  const [premier] = groupes
  if (premier === undefined) return null
  return {
    moteur: 'tout',
    requete: groupes.find(({ requete }) => requete.lieu !== undefined)?.requete ?? premier.requete,
    total: totalDe(groupes),
    corrigee: groupes.some(({ reponse }) => reponse.total > 0 && reponse.corrections.length > 0),
  }
}

const totalDe = (groupes: readonly GroupeDeResultats[]): number =>
  groupes.reduce((somme, { reponse }) => somme + reponse.total, 0)

/** Si rien ou presque ne répond : les demandes voisines, et ce que leur page annoncera. */
function elargissements(
  deps: DependancesCentrale,
  demande: {
    readonly comprise: DemandeComprise
    readonly parametres: URLSearchParams
    readonly total: number
  },
): readonly ElargissementCentral[] {
  const { comprise, parametres, total } = demande
  if (total >= PEU) return []
  const compter = (autres: URLSearchParams) =>
    totalDe(chercherPartout(deps, comprendre(deps, autres)).groupes)
  return elargirPartout(comprise, parametres, { total, compter })
}

function adresseALaLettre(parametres: URLSearchParams): string {
  const lettre = new URLSearchParams(parametres)
  lettre.set('litteral', '1')
  return `/recherche?${lettre}`
}
