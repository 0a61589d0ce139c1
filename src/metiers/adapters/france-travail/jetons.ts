import { z } from 'zod'
import type { Horloge } from '../../../kernel/horloge.ts'
import type { AppelHttp, ReponseHttp } from './appel-http.ts'
import { enJson } from './en-json.ts'
import { ErreurFranceTravail } from './erreur-france-travail.ts'

/** Jetons OAuth2 d'une API (`client_credentials`) : un seul en service, partagé, renouvelé avant sa fin. */
export interface Jetons {
  readonly obtenir: () => Promise<string>
  /** Le service a refusé ce jeton : le prochain sera neuf. */
  readonly oublier: (jeton: string) => void
}

export interface DependancesJetons {
  /** Hôte d'authentification, sans barre finale. */
  readonly urlAuth: string
  readonly clientId: string
  readonly clientSecret: string
  /** Mots séparés par des blancs. */
  readonly portee: string
  readonly appeler: (appel: AppelHttp) => Promise<ReponseHttp>
  readonly horloge: Horloge
}

/** Part de la durée de vie après laquelle un jeton est renouvelé, l'ancien servant encore. */
const PART_AVANT_RENOUVELLEMENT = 0.75

const reponseJeton = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })

interface Jeton {
  readonly valeur: string
  readonly aRenouvelerLe: number
  readonly expireLe: number
}

export function creerJetons(deps: DependancesJetons): Jetons {
  let jeton: Jeton | undefined
  let enCours: Promise<Jeton> | undefined
  const instant = () => deps.horloge().getTime()

  function renouveler(): Promise<Jeton> {
    enCours ??= demander(deps, instant())
      .then((nouveau) => {
        jeton = nouveau
        return nouveau
      })
      .finally(() => {
        enCours = undefined
      })
    return enCours
  }

  async function obtenir(): Promise<string> {
    if (jeton === undefined || instant() >= jeton.expireLe) return (await renouveler()).valeur
    if (instant() >= jeton.aRenouvelerLe) renouveler().catch(() => undefined)
    return jeton.valeur
  }

  return {
    obtenir,
    oublier: (valeur) => {
      if (jeton?.valeur === valeur) jeton = undefined
    },
  }
}

async function demander(deps: DependancesJetons, maintenant: number): Promise<Jeton> {
  const { statut, texte } = await deps.appeler({
    url: `${deps.urlAuth}/connexion/oauth2/access_token?realm=%2Fpartenaire`,
    methode: 'POST',
    entetes: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    corps: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: deps.clientId,
      client_secret: deps.clientSecret,
      scope: deps.portee,
    }).toString(),
  })
  if (statut === 200) return lireJeton(texte, maintenant)
  const nature = statut === 429 || statut >= 500 ? 'panne' : 'identifiants'
  throw new ErreurFranceTravail(nature, `France Travail : jeton refusé (${statut}) pour « ${deps.portee} »`)
}

function lireJeton(texte: string, maintenant: number): Jeton {
  const lecture = reponseJeton.safeParse(enJson(texte))
  if (!lecture.success) throw new ErreurFranceTravail('illisible', 'France Travail : jeton illisible')
  const { access_token: valeur, expires_in: secondes } = lecture.data
  const dureeMs = secondes * 1_000
  return {
    valeur,
    aRenouvelerLe: maintenant + dureeMs * PART_AVANT_RENOUVELLEMENT,
    expireLe: maintenant + dureeMs,
  }
}
