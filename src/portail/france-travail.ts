import { ErreurDemarrage } from '../platform/erreur-demarrage.ts'

/** Accès aux API de France Travail ; `demonstration` : elles sont fausses, ce qu'elles donnent est inventé. */
export interface ConfigFranceTravail {
  /** Sans barre finale. */
  readonly urlAuth: string
  readonly urlApi: string
  readonly clientId: string
  readonly clientSecret: string
  readonly appelsParSeconde: number
  readonly demonstration: boolean
}

interface VariablesFranceTravail {
  readonly FRANCE_TRAVAIL_CLIENT_ID?: string | undefined
  readonly FRANCE_TRAVAIL_CLIENT_SECRET?: string | undefined
  readonly FRANCE_TRAVAIL_URL_AUTH: string
  readonly FRANCE_TRAVAIL_URL_API: string
  readonly FRANCE_TRAVAIL_APPELS_PAR_SECONDE: number
}

const BOUCLAGE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Rien sans identifiants. Un service sur cette machine ne peut être que faux. Lève `ErreurDemarrage` s'il en manque un. */
export function configFranceTravail(variables: VariablesFranceTravail): ConfigFranceTravail | undefined {
  const { FRANCE_TRAVAIL_CLIENT_ID: clientId, FRANCE_TRAVAIL_CLIENT_SECRET: clientSecret } = variables
  if (clientId === undefined && clientSecret === undefined) return undefined
  if (clientId === undefined || clientSecret === undefined)
    throw new ErreurDemarrage(
      'FRANCE_TRAVAIL_CLIENT_ID et FRANCE_TRAVAIL_CLIENT_SECRET vont ensemble : il manque l’un des deux.',
    )
  const urlApi = variables.FRANCE_TRAVAIL_URL_API.replace(/\/$/, '')
  return {
    urlAuth: variables.FRANCE_TRAVAIL_URL_AUTH.replace(/\/$/, ''),
    urlApi,
    clientId,
    clientSecret,
    appelsParSeconde: variables.FRANCE_TRAVAIL_APPELS_PAR_SECONDE,
    demonstration: BOUCLAGE.test(new URL(urlApi).hostname),
  }
}
