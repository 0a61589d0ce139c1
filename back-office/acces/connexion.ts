import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { retenirLAppareil } from './appareils.ts'
import { cleDuCompte, compteursDe, type Voie } from './compteurs.ts'
import { consigner, consignerUnRefus } from './journal.ts'
import { dureeDUneVerification } from './mot-de-passe/verification.ts'
import { CodeDemande, CodeRefuse, FacteurIllisible, interdire, PreuveRefusee, TropDEssais } from './refus.ts'
import { verifierLeCode } from './second-facteur/second-facteur.ts'
import { deverrouiller, oublierLesEssais, rendreUnEssai, reserverUnEssai } from './tentatives.pg.ts'

const identifiants = z.object({ data: z.object({ email: z.string().min(1) }) })

/**
 * D'une autre adresse que celle du portail, Payload ouvrirait une session qu'il ignorerait ensuite : la connexion bouclerait
 * sans un mot.
 */
export const refuserUneAutreAdresse: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const origine = req.headers?.get('origin') ?? undefined
  const { csrf, serverURL } = req.payload.config
  if (operation !== 'login' || origine === undefined || csrf.includes(origine)) return args
  interdire(
    `Le back-office s’ouvre à l’adresse ${serverURL}/admin. Si ce n’est pas la bonne, demandez à l’exploitant du portail de la changer.`,
  )
}

/** Compte l'essai avant que Payload ne regarde le mot de passe. */
export const compterLEssai: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const courriel = identifiants.safeParse(args).data?.data.email
  if (operation !== 'login' || courriel === undefined) return args
  await reserver(req, courriel, 'connexion', 'connexion-refusee')
  if (!(await existe(req, courriel))) await dureeDUneVerification()
  return args
}

const essai = z.object({
  courriel: z.string(),
  action: z.string(),
  cles: z.array(z.string()),
  verrou: z.string().optional(),
})

/** Lève une erreur s'il y a eu trop d'essais ; retient celui-ci pour ce qui le rendra, l'oubliera, ou le consignera refusé. */
export async function reserver(
  req: PayloadRequest,
  courriel: string,
  voie: Voie,
  action: string,
): Promise<void> {
  const instant = new Date()
  const reservation = await reserverUnEssai(req.payload, compteursDe(req, courriel, voie, instant), instant)
  if (reservation === undefined) throw new TropDEssais()
  req.context.essai = { courriel, action, ...reservation }
}

/** L'essai réservé par cette demande a réussi. */
export async function oublierLEssai(req: PayloadRequest): Promise<void> {
  const { data: reussi } = essai.safeParse(req.context.essai)
  if (reussi !== undefined) await oublierLesEssais(req, reussi, new Date())
}

const saisie = z.object({ code: z.string().trim().min(1) })
const numero = z.object({ id: z.number() })

/** Le second facteur, vérifié dans la transaction de la connexion : aucun jeton n'est signé avant. */
export const verifierSecondFacteur: CollectionBeforeLoginHook = async ({ req, user }) => {
  const code = saisie.safeParse(req.data).data?.code
  const verification = await verifierLeCode(req, numero.parse(user).id, code)
  if (verification === 'absent') throw new CodeDemande()
  if (verification === 'illisible') throw new FacteurIllisible()
  if (verification === 'refuse') throw new CodeRefuse()
  return user
}

export const consignerLaConnexion: CollectionAfterLoginHook = async ({ req, user }) => {
  const { id, email } = z.object({ id: z.number(), email: z.string() }).parse(user)
  await oublierLEssai(req)
  retenirLAppareil(req, email, new Date())
  await consigner(req, { action: 'connexion', ressource: 'utilisateurs', document: id })
}

/** Après l'annulation de la transaction : rend l'essai sans code, consigne les vrais refus. */
export const consignerLeRefus: CollectionAfterErrorHook = async ({ error, req }) => {
  const { data: manque } = essai.safeParse(req.context.essai)
  if (manque === undefined) return
  if (error instanceof CodeDemande) return rendreUnEssai(req.payload, manque.cles)
  const motif = motifDe(error)
  const compte = motif === undefined ? undefined : await trouver(req, manque.courriel)
  if (motif === undefined || compte === undefined) return
  const fait = { ressource: 'utilisateurs', document: compte.id }
  await consignerUnRefus(req, { ...fait, action: manque.action, detail: motif })
  const { verrou } = manque
  if (verrou === undefined) return
  await consignerUnRefus(req, { ...fait, action: 'compte-verrouille', detail: verrou })
}

function motifDe(erreur: Error): string | undefined {
  if (erreur instanceof AuthenticationError || erreur instanceof PreuveRefusee) return 'mot de passe'
  if (erreur instanceof FacteurIllisible) return 'second facteur illisible'
  return erreur instanceof CodeRefuse ? 'code' : undefined
}

/** Un administrateur a déverrouillé un compte : ses essais repartent de zéro. */
export const oublierAuDeverrouillage: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  const courriel = identifiants.safeParse(args).data?.data.email
  if (operation !== 'unlock' || courriel === undefined) return result
  await deverrouiller(req, cleDuCompte(req, courriel))
  const compte = await trouver(req, courriel)
  await consigner(req, {
    action: 'compte-deverrouille',
    ressource: 'utilisateurs',
    ...(compte !== undefined && { document: compte.id }),
  })
  return result
}

async function existe(req: PayloadRequest, courriel: string): Promise<boolean> {
  return (await trouver(req, courriel)) !== undefined
}

async function trouver(req: PayloadRequest, courriel: string) {
  const { docs } = await req.payload.find({
    collection: 'utilisateurs',
    where: { email: { equals: courriel.trim().toLowerCase() } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]
}
