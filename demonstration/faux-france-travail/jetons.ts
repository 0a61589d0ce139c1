import { randomUUID } from 'node:crypto'
import { type AppelRecu, type Reponse, vide } from './echange.ts'

export interface Identifiants {
  readonly clientId: string
  readonly clientSecret: string
}

/** Le serveur d'authentification : délivre des jetons et les reconnaît. */
export interface Guichet {
  readonly delivrer: (appel: AppelRecu) => Reponse
  /** La réponse qui refuse (401, 403), ou rien si le jeton donne accès. */
  readonly refuser: (appel: AppelRecu, portee: string) => Reponse | undefined
  readonly revoquerTout: () => void
}

export interface OptionsGuichet {
  readonly identifiants: Identifiants
  readonly dureeJetonS: number
  readonly maintenant: () => number
}

const REALMS = new Set(['/partenaire', 'partenaire'])
const PORTEES = [
  'api_offresdemploiv2',
  'o2dsoffre',
  'api_stats-offres-demandes-emploiv1',
  'offresetdemandesemploi',
  'qos_silver_offresdemploiv2',
]

interface Jeton {
  readonly portees: readonly string[]
  readonly expireLe: number
}

export function creerGuichet(options: OptionsGuichet): Guichet {
  const jetons = new Map<string, Jeton>()

  function delivrer({ parametres, corps, entetes }: AppelRecu): Reponse {
    const champs = new URLSearchParams(corps)
    const faute = fauteDeLaDemande(champs, parametres, options.identifiants)
    const formulaire = entetes['content-type']?.startsWith('application/x-www-form-urlencoded')
    if (formulaire !== true) return refus('invalid_request', 'Content-Type must be form-urlencoded')
    if (faute !== undefined) return faute
    const scope = champs.get('scope') ?? ''
    const jeton = randomUUID()
    const expireLe = options.maintenant() + options.dureeJetonS * 1_000
    jetons.set(jeton, { portees: scope.split(' '), expireLe })
    return {
      statut: 200,
      corps: { access_token: jeton, token_type: 'Bearer', expires_in: options.dureeJetonS, scope },
    }
  }

  function refuser({ entetes }: AppelRecu, portee: string): Reponse | undefined {
    const jeton = jetons.get(entetes.authorization?.replace(/^Bearer /, '') ?? '')
    if (jeton === undefined || jeton.expireLe <= options.maintenant())
      return { statut: 401, entetes: { 'www-authenticate': 'Bearer' } }
    return portee.split(' ').every((mot) => jeton.portees.includes(mot)) ? undefined : vide(403)
  }

  return { delivrer, refuser, revoquerTout: () => jetons.clear() }
}

function fauteDeLaDemande(
  champs: URLSearchParams,
  parametres: URLSearchParams,
  { clientId, clientSecret }: Identifiants,
): Reponse | undefined {
  if (!REALMS.has(parametres.get('realm') ?? '')) return refus('invalid_request', 'Invalid realm')
  if (champs.get('grant_type') !== 'client_credentials')
    return refus('unsupported_grant_type', 'Grant type is not supported')
  const connu = champs.get('client_id') === clientId && champs.get('client_secret') === clientSecret
  if (!connu) return refus('invalid_client', 'Client authentication failed')
  const mots = (champs.get('scope') ?? '').split(' ')
  const portees = mots.every((mot) => PORTEES.includes(mot) || mot === `application_${clientId}`)
  return portees ? undefined : refus('invalid_scope', 'Unknown/invalid scope(s)')
}

const refus = (error: string, error_description: string): Reponse => ({
  statut: 400,
  corps: { error, error_description },
})
