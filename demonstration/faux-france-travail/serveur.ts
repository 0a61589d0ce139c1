import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Commune, lireCommunes } from '../../src/referentiels/index.ts'
import { creerDebit } from './debit.ts'
import { type AppelRecu, erreur, type Reponse, vide } from './echange.ts'
import { creerGuichet, type Identifiants } from './jetons.ts'
import type { Monde } from './monde.ts'
import { lirePanne, type Panne, panneDuMetier, reponseEnPanne } from './pannes.ts'
import { creerApis } from './routes.ts'
import { creerGeographie, type Geographie } from './territoires.ts'

export interface OptionsFauxFranceTravail {
  readonly port?: number
  readonly graine?: number
  readonly identifiants?: Identifiants
  readonly appelsParSeconde?: number
  readonly dureeJetonS?: number
  readonly maintenant?: () => number
  readonly nommer?: Monde['nommer']
  /** Lues à la première demande ; par défaut dans les paquets npm, en une demi-seconde. */
  readonly communes?: () => readonly Commune[]
}

/** Un faux France Travail en service sur cette machine ; tout ce qu'il donne est inventé. */
export interface FauxFranceTravail {
  /** Authentification et API, sans barre finale. */
  readonly urlAuth: string
  readonly urlApi: string
  /** Toutes les réponses d'API suivent cette panne, jusqu'à `provoquer(undefined)`. */
  readonly provoquer: (panne: Panne | undefined) => void
  readonly revoquerLesJetons: () => void
  /** Chemins appelés depuis le démarrage, jetons compris. */
  readonly appels: () => readonly string[]
  readonly fermer: () => Promise<void>
}

export const IDENTIFIANTS: Identifiants = { clientId: 'demonstration', clientSecret: 'demonstration' }
const CHEMIN_JETON = '/connexion/oauth2/access_token'

export async function demarrerFauxFranceTravail(
  options: OptionsFauxFranceTravail = {},
): Promise<FauxFranceTravail> {
  const appels: string[] = []
  const service = creerService(options)
  const serveur = createServer((recue, reponse) => {
    servir(service, recue, reponse).catch(() => reponse.destroy())
  })
  serveur.on('request', ({ url }) => appels.push(url ?? ''))
  serveur.listen(options.port ?? 0, '127.0.0.1')
  await once(serveur, 'listening')
  const adresse = serveur.address()
  const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
  return {
    urlAuth: `http://127.0.0.1:${port}`,
    urlApi: `http://127.0.0.1:${port}/partenaire`,
    provoquer: service.provoquer,
    revoquerLesJetons: service.revoquerLesJetons,
    appels: () => appels,
    fermer: async () => {
      serveur.closeAllConnections()
      serveur.close()
      await once(serveur, 'close')
    },
  }
}

type Service = ReturnType<typeof creerService>

function creerService(options: OptionsFauxFranceTravail) {
  const maintenant = options.maintenant ?? Date.now
  const parSeconde = options.appelsParSeconde ?? 10
  let geographie: Geographie | undefined
  const monde: Monde = {
    graine: options.graine ?? 1,
    aujourdhui: () => new Date(maintenant()),
    geographie: () => {
      geographie ??= creerGeographie((options.communes ?? lireCommunes)())
      return geographie
    },
    nommer: options.nommer ?? (async () => []),
  }
  const guichet = creerGuichet({
    identifiants: options.identifiants ?? IDENTIFIANTS,
    dureeJetonS: options.dureeJetonS ?? 1_499,
    maintenant,
  })
  const apis = creerApis(monde).map((api) => ({ ...api, passer: creerDebit(parSeconde, maintenant) }))
  let panne: Panne | undefined
  return {
    guichet,
    apis,
    parSeconde,
    panne: (appel: AppelRecu) =>
      lirePanne(appel.entetes['x-faux-panne']) ??
      panne ??
      panneDuMetier(`${appel.parametres} ${appel.corps}`),
    provoquer: (voulue: Panne | undefined) => {
      panne = voulue
    },
    revoquerLesJetons: guichet.revoquerTout,
  }
}

async function servir(service: Service, recue: IncomingMessage, sortie: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(recue.url ?? '/', 'http://faux')
  const appel: AppelRecu = {
    methode: recue.method ?? 'GET',
    chemin: pathname.replace(/^\/partenaire/, ''),
    parametres: searchParams,
    entetes: recue.headers,
    corps: await text(recue),
  }
  const estJeton = appel.chemin === CHEMIN_JETON
  const panne = service.panne(appel)
  const enPanne = panne === undefined || estJeton ? undefined : await reponseEnPanne(panne)
  if (enPanne === 'taire') return
  if (enPanne === 'couper') {
    sortie.destroy()
    return
  }
  envoyer(sortie, enPanne ?? (estJeton ? jeton(service, appel) : await api(service, appel)))
}

const jeton = ({ guichet }: Service, appel: AppelRecu): Reponse =>
  appel.methode === 'POST' ? guichet.delivrer(appel) : vide(405)

async function api({ guichet, apis, parSeconde }: Service, appel: AppelRecu): Promise<Reponse> {
  const trouvee = apis.find(({ prefixe }) => appel.chemin.startsWith(prefixe))
  if (trouvee === undefined) return erreur(404, 'No route found')
  const refus = guichet.refuser(appel, trouvee.portee)
  if (refus !== undefined) return refus
  if (!trouvee.passer()) return { statut: 429, entetes: { 'retry-after': '1' } }
  const reste = appel.chemin.slice(trouvee.prefixe.length).split('/').map(decodeURIComponent)
  const reponse = await trouvee.repondre(appel, reste)
  const debit = { 'x-ratelimit-replenish-rate-clientidlimiter': String(parSeconde) }
  return { ...reponse, entetes: { ...debit, ...reponse.entetes } }
}

function envoyer(sortie: ServerResponse, { statut, entetes, corps }: Reponse): void {
  const texte = corps === undefined || typeof corps === 'string' ? corps : JSON.stringify(corps)
  const type = texte === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' }
  sortie.writeHead(statut, { ...type, ...entetes })
  sortie.end(texte)
}
