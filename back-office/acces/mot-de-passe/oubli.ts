import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { courrielDisponible } from '../../courriel.ts'
import { reserver } from '../connexion.ts'
import { consigner } from '../journal.ts'
import { erreurDeChamp, Refus } from '../refus.ts'
import { refusDuMotDePasse } from './mot-de-passe.ts'

const INDISPONIBLE = 503

/** Un lien donné de la main à la main (`disableEmail`, que le REST ne connaît pas) n'a pas besoin de messagerie. */
export const refuserSansCourriel: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const deLaMain = 'disableEmail' in args && args.disableEmail === true
  if (operation !== 'forgotPassword' || deLaMain || courrielDisponible(req.payload)) return args
  const phrase = 'Aucun courriel ne peut partir d’ici : demandez un lien à un administrateur.'
  throw new Refus(phrase, INDISPONIBLE)
}

const demande = z.object({ data: z.object({ token: z.string().min(1), password: z.string() }) })

/** Au lien reçu, mêmes règles qu'ailleurs : mot de passe solide, essais comptés, puis second facteur. */
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
  await reserver(req, compte.email, 'lien', 'connexion-refusee')
  return args
}

const reinitialise = z.object({ user: z.object({ id: z.number() }) })

/** Le lien a servi. */
export const consignerLaReinitialisation: CollectionAfterOperationHook = async ({
  operation,
  req,
  result,
}) => {
  const compte = reinitialise.safeParse(result).data?.user
  if (operation !== 'resetPassword' || compte === undefined) return result
  await consigner(req, {
    action: 'mot-de-passe-reinitialise',
    ressource: 'utilisateurs',
    document: compte.id,
  })
  return result
}
