import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { reserver } from '../connexion.ts'
import { erreurDeChamp, Refus } from '../refus.ts'
import { refusDuMotDePasse } from './mot-de-passe.ts'

const INDISPONIBLE = 503

/** Sans transport de courriel, Payload n'écrirait le lien que dans le journal du serveur. */
export function courrielDisponible(req: PayloadRequest): boolean {
  return req.payload.email.name !== 'console'
}

export const refuserSansCourriel: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || courrielDisponible(req)) return args
  const phrase = 'Aucun courriel ne peut partir d’ici : demandez un nouveau mot de passe à un administrateur.'
  throw new Refus(phrase, INDISPONIBLE)
}

const demande = z.object({ data: z.object({ token: z.string().min(1), password: z.string() }) })

/** Au lien reçu par courriel, mêmes règles qu'ailleurs : mot de passe solide, essais comptés, puis second facteur. */
export const garderLaReinitialisation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const lue = demande.safeParse(args).data
  if (operation !== 'resetPassword' || lue === undefined) return args
  const { docs } = await req.payload.find({
    collection: 'utilisateurs',
    where: {
      resetPasswordToken: { equals: lue.data.token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [compte] = docs
  if (compte === undefined) return args
  const refus = refusDuMotDePasse(lue.data.password, [compte.nom, compte.email])
  if (refus !== undefined) throw erreurDeChamp('password', refus)
  await reserver(req, compte.email)
  return args
}

interface Envoi {
  readonly req?: PayloadRequest
  readonly token?: string
}

export function objetDOubli(): string {
  return 'Me Former : choisir un nouveau mot de passe'
}

/** Le courriel « mot de passe oublié » : son lien mène à l'écran qui demande aussi le second facteur. */
export function courrielDOubli({ req, token = '' }: Envoi = {}): string {
  const adresse = `${req?.payload.config.serverURL ?? ''}/admin/nouveau-mot-de-passe?jeton=${encodeURIComponent(token)}`
  return (
    '<p>Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour le back-office.</p>' +
    `<p><a href="${adresse}">Choisir un nouveau mot de passe</a> (lien valable une heure, une seule fois).</p>` +
    '<p>Si ce n’est pas vous, ne faites rien : votre mot de passe ne change pas.</p>'
  )
}
