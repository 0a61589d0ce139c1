import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { type CauseEchec, juger, type Verdict } from '../domain/verdict.ts'
import { AdresseInterdite, estPublique, resolutionGardee } from './adresses-publiques.ts'

export interface OptionsVerification {
  /** Dit qui appelle, et où s'en plaindre. */
  readonly agent: string
  readonly delaiMs?: number
  /** Les adresses IP que l'on peut joindre ; par défaut, l'internet public. */
  readonly estPermise?: (ip: string) => boolean
}

/** `arret` abandonne la demande en cours ; son verdict ne vaut alors rien. */
export type VerifierLien = (url: string, arret?: AbortSignal) => Promise<Verdict>

const DELAI_MS = 15_000
const REDIRECTIONS_MAX = 5
/** Ce qu'une seconde demande, par GET, ne changerait pas. */
const SANS_APPEL: ReadonlySet<CauseEchec> = new Set(['dns', 'interdite', 'adresse', 'redirections', 'tls'])
/** Une adresse `[::1]` s'écrit entre crochets. */
const CROCHETS = /^\[|\]$/g

/** Demande un lien par HEAD, puis par GET si le serveur n'aime pas HEAD, en suivant les redirections. Ne lève rien. */
export function creerVerifierLien(options: OptionsVerification): VerifierLien {
  return async (url, arret) => {
    const suivre = (methode: Methode) => suivreLien(url, methode, { ...options, arret })
    const parHead = await suivre('HEAD')
    if (parHead.etat === 'vivant') return parHead
    const sansAppel = parHead.etat === 'echec' && SANS_APPEL.has(parHead.cause)
    return sansAppel ? parHead : suivre('GET')
  }
}

type OptionsDemande = OptionsVerification & { readonly arret: AbortSignal | undefined }

async function suivreLien(depart: string, method: Methode, options: OptionsDemande): Promise<Verdict> {
  let url = depart
  for (let sauts = 0; sauts <= REDIRECTIONS_MAX; sauts += 1) {
    if (!estHttp(url)) return { etat: 'echec', cause: 'adresse' }
    const reponse = await demander(new URL(url), method, options)
    if ('cause' in reponse) return { etat: 'echec', cause: reponse.cause }
    const { statut, vers } = reponse
    const redirige = statut >= 300 && statut < 400 && vers !== undefined
    if (!redirige) return juger(statut)
    if (!URL.canParse(vers, url)) return { etat: 'echec', cause: 'adresse', statut }
    url = new URL(vers, url).href
  }
  return { etat: 'echec', cause: 'redirections' }
}

type Methode = 'HEAD' | 'GET'
type Reponse = { readonly statut: number; readonly vers: string | undefined } | { readonly cause: CauseEchec }

function demander(url: URL, method: Methode, options: OptionsDemande): Promise<Reponse> {
  const { agent, delaiMs = DELAI_MS, estPermise = estPublique, arret } = options
  const delai = AbortSignal.timeout(delaiMs)
  const hote = url.hostname.replaceAll(CROCHETS, '')
  if (isIP(hote) !== 0 && !estPermise(hote)) return Promise.resolve({ cause: 'interdite' })
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resoudre) => {
    const appel = request(url, {
      method,
      agent: false,
      lookup: resolutionGardee(estPermise),
      signal: arret === undefined ? delai : AbortSignal.any([delai, arret]),
      headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.5', 'accept-language': 'fr' },
    })
    appel.on('error', (erreur) => resoudre({ cause: causeDe(erreur) }))
    appel.on('response', ({ statusCode = 0, headers }) => {
      resoudre({ statut: statusCode, vers: headers.location })
      // Le statut suffit : le corps n'est jamais lu.
      appel.destroy()
    })
    appel.end()
  })
}

const estHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

function causeDe(erreur: Error): CauseEchec {
  if (erreur instanceof AdresseInterdite) return 'interdite'
  if (erreur.name === 'AbortError' || erreur.name === 'TimeoutError') return 'delai'
  const code = 'code' in erreur ? String(erreur.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_NODATA') return 'dns'
  if (code === 'ETIMEDOUT') return 'delai'
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'connexion'
}
