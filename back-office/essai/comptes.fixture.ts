import { TOTP } from 'otpauth'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { doitAvoirSecondFacteur, lireCompte, type Role } from '../acces/roles.ts'
import { preparerEnrolement, terminerEnrolement } from '../acces/second-facteur/second-facteur.ts'

export const MOT_DE_PASSE = 'vK7!pQz2#mLx-essai'
const ORIGINE = 'http://localhost:3000'

export interface CompteDeTest {
  readonly id: number
  readonly email: string
  readonly secret: string | undefined
  readonly codesDeSecours: readonly string[]
}

/** Un compte neuf, son second facteur confirmé si son rôle le demande. */
export async function compteDeTest(payload: Payload, role: Role, nom: string = role): Promise<CompteDeTest> {
  const email = `${nom}@exemple.fr`
  const { id } = await payload.create({
    collection: 'utilisateurs',
    data: { nom: `Compte ${role}`, email, password: MOT_DE_PASSE, role },
  })
  if (!doitAvoirSecondFacteur(role)) return { id, email, secret: undefined, codesDeSecours: [] }
  return { id, email, ...(await enroler(payload, id)) }
}

async function enroler(payload: Payload, id: number) {
  const req = await createLocalReq({ user: await utilisateur(payload, id) }, payload)
  const compte = lireCompte(req.user)
  if (compte === undefined) throw new Error('compte illisible')
  const enrolement = await preparerEnrolement(req, compte)
  if (enrolement === undefined) throw new Error('second facteur déjà actif')
  // Le code d'il y a un pas : celui de l'instant reste à servir.
  const codesDeSecours = await terminerEnrolement(req, compte, codeDe(enrolement.secret, -1))
  if (codesDeSecours === undefined) throw new Error('enrôlement refusé')
  return { secret: enrolement.secret, codesDeSecours }
}

/** Le compte tel que les opérations de Payload le reçoivent dans `user`. */
export async function utilisateur(payload: Payload, id: number) {
  const lu = await payload.findByID({ collection: 'utilisateurs', id, overrideAccess: true })
  return { ...lu, collection: 'utilisateurs' } as const
}

const SECONDES_PAR_PAS = 30

/** Le code d'un secret, `pas` pas de trente secondes après l'instant présent. */
export function codeDe(secret: string | undefined, pas = 0): string {
  if (secret === undefined) throw new Error('compte sans second facteur')
  return new TOTP({ secret }).generate({ timestamp: Date.now() + pas * SECONDES_PAR_PAS * 1000 })
}

export interface Reponse {
  readonly statut: number
  readonly corps: unknown
  readonly cookie: string | undefined
  /** Le cookie qui fait connaître l'appareil. */
  readonly appareil: string | undefined
}

interface Envoi {
  readonly corps?: unknown
  readonly cookie?: string | undefined
  readonly origine?: string
  /** L'adresse du visiteur, telle que le relais l'écrit. */
  readonly source?: string
}

/** Un appel au point d'accès REST, par le même chemin que Next. */
export async function appeler(
  payload: Payload,
  methode: string,
  chemin: string,
  envoi: Envoi = {},
): Promise<Reponse> {
  const { corps, cookie, source, origine = ORIGINE } = envoi
  const headers = new Headers({ 'content-type': 'application/json', origin: origine })
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (source !== undefined) headers.set('x-forwarded-for', source)
  const request = new Request(`${ORIGINE}/admin/api${chemin}`, {
    method: methode,
    headers,
    ...(corps !== undefined && { body: JSON.stringify(corps) }),
  })
  const reponse = await handleEndpoints({ config: payload.config, request })
  const cookies = reponse.headers.getSetCookie()
  return {
    statut: reponse.status,
    corps: await reponse.json(),
    cookie: cookies.find((pose) => pose.includes('-token=')),
    appareil: cookies.find((pose) => pose.startsWith('me-former-appareil-')),
  }
}

/** Ouvre une session par REST et rend son cookie. */
export async function seConnecter(payload: Payload, compte: CompteDeTest, code?: string): Promise<string> {
  const { statut, cookie } = await tenter(payload, compte.email, MOT_DE_PASSE, code)
  const [valeur] = cookie?.split(';') ?? []
  if (statut !== 200 || valeur === undefined) throw new Error(`connexion refusée : ${statut}`)
  return valeur
}

export function tenter(
  payload: Payload,
  email: string,
  password: string,
  code?: string,
  envoi: Pick<Envoi, 'cookie' | 'source'> = {},
): Promise<Reponse> {
  return appeler(payload, 'POST', '/utilisateurs/login', { ...envoi, corps: { email, password, code } })
}
