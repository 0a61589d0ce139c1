import type { PayloadHandler, PayloadRequest } from 'payload'
import { type Action, type Droits, peut } from '../acces/index.ts'
import { adresse, type Parametres } from './adresse.ts'
import { ECRANS, type RessourceDeDonnees } from './ecrans.ts'
import { detourDe } from './session.ts'

/** Ce que rendent les points d'accès des écrans de données, à un formulaire simple ou à un script. */

const SANS_CACHE = { 'cache-control': 'no-store' } as const

/**
 * Le point d'accès, pour qui a ce droit. Un formulaire sans session mène à la connexion, un compte sans second facteur à
 * son enrôlement ; un script reçoit la raison en JSON.
 */
export function reserve(
  action: Action,
  ressource: RessourceDeDonnees,
  traiter: PayloadHandler,
): PayloadHandler {
  const ecran = ECRANS.find((un) => un.ressource === ressource)?.chemin ?? '/admin'
  return (req) => {
    if (peut(req.user, action, ressource)) return traiter(req)
    const detour = detourDe(req.user, ecran)
    if (detour === undefined) return erreur(403, ROLE)
    if (!veutDuJson(req)) return mener(detour)
    return req.user === null ? erreur(401, SESSION) : erreur(403, SECOND_FACTEUR)
  }
}

const ROLE = 'Votre rôle ne permet pas cette action.'
const SESSION = 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis recommencez.'
const SECOND_FACTEUR = 'Activez d’abord votre second facteur.'

/** Un refus si le rôle n'a pas ce droit, une fois la session vérifiée par `reserve`. */
export function refuser(
  req: PayloadRequest,
  action: Action,
  ressource: string | Droits,
): Response | undefined {
  return peut(req.user, action, ressource) ? undefined : erreur(403, ROLE)
}

export const introuvable = (message: string): Response => erreur(404, message)
export const malDemande = (message: string): Response => erreur(400, message)

function erreur(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: SANS_CACHE })
}

/** Après une action : un formulaire revient à l'écran, par GET ; un script reçoit l'adresse où aller. */
export function revenir(req: PayloadRequest, chemin: string, parametres: Parametres = {}): Response {
  const vers = adresse(chemin, parametres)
  return veutDuJson(req) ? Response.json({ adresse: vers }, { headers: SANS_CACHE }) : mener(vers)
}

/** Ce qu'un script rafraîchit. */
export const enJson = (donnees: object): Response => Response.json(donnees, { headers: SANS_CACHE })

function veutDuJson({ headers }: PayloadRequest): boolean {
  return headers.get('accept')?.includes('application/json') === true
}

function mener(location: string): Response {
  return new Response(null, { status: 303, headers: { ...SANS_CACHE, location } })
}

const FORMULAIRE = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i
const FORMULAIRE_MAX = 1_048_576

export type Champs = (nom: string) => string

/**
 * Les champs d'un formulaire ; un champ absent est vide, un fichier est lu comme un texte, un autre corps n'a aucun champ.
 * `undefined` : il dépasse `maximum` octets, et n'a pas été lu plus loin.
 */
export async function lireFormulaire(
  req: PayloadRequest,
  maximum = FORMULAIRE_MAX,
): Promise<Champs | undefined> {
  const type = req.headers.get('content-type') ?? ''
  if (!FORMULAIRE.test(type)) return () => ''
  const corps = await lireCorps(req, maximum)
  if (corps === undefined) return undefined
  const recu = await new Response(corps, { headers: { 'content-type': type } }).formData().catch(SANS_CHAMP)
  const champs = new Map<string, string>()
  for (const [nom, valeur] of recu) {
    champs.set(nom, typeof valeur === 'string' ? valeur.trim() : await valeur.text())
  }
  return (nom) => champs.get(nom) ?? ''
}

const SANS_CHAMP = () => new FormData()

async function lireCorps({ body }: PayloadRequest, maximum: number): Promise<Blob | undefined> {
  const morceaux: Uint8Array<ArrayBuffer>[] = []
  const lecteur = body?.getReader()
  for (let octets = 0; lecteur !== undefined; ) {
    const { done, value } = await lecteur.read()
    if (done) break
    octets += value.length
    if (octets > maximum) {
      await lecteur.cancel()
      return undefined
    }
    morceaux.push(value)
  }
  return new Blob(morceaux)
}

/** Un fichier à enregistrer. */
export function telecharger(
  contenu: BodyInit,
  { nom, type }: { readonly nom: string; readonly type: string },
): Response {
  return new Response(contenu, {
    headers: {
      ...SANS_CACHE,
      'content-type': type,
      'content-disposition': `attachment; filename="${nom}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
