import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { dansLaTransaction, RIEN } from './base.ts'
import { estSoi } from './droits-utilisateurs.ts'
import { consigner } from './journal.ts'
import { refusDuMotDePasse } from './mot-de-passe/mot-de-passe.ts'
import { peut } from './peut.ts'
import { erreurDeChamp, interdire, lireSaisie } from './refus.ts'
import { retirer } from './second-facteur/second-facteur.pg.ts'

const SLUG = 'utilisateurs'

const demande = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.object({ role: z.string(), email: z.string() }).partial().nullish(),
})

/** Dit pourquoi, là où les droits des champs ne feraient qu'ignorer la saisie. */
export const garderSonCompte: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess === true || req.user === null) return args
  const { id, data } = lireSaisie(demande, args)
  if (!estSoi(req, id)) return args
  const changeDeRole = data?.role !== undefined && data.role !== req.user.role
  const changeDeCourriel = data?.email !== undefined && data.email.trim().toLowerCase() !== req.user.email
  if (changeDeRole) interdire('Personne ne change son propre rôle : demandez à un autre administrateur.')
  if (changeDeCourriel && !peut(req.user, 'modifier', SLUG)) {
    interdire('Seul un administrateur change le courriel d’un compte.')
  }
  return args
}

const secrets = z.object({ password: z.string(), nom: z.string(), email: z.string() }).partial()

/** Refuse un mot de passe trop faible, à la création comme au changement. */
export const verifierMotDePasse: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { password, nom = '', email = '' } = lireSaisie(secrets, { ...connus(originalDoc), ...data })
  if (password === undefined) return data
  const refus = refusDuMotDePasse(password, [nom, email])
  if (refus !== undefined) throw erreurDeChamp('password', refus)
  req.context.motDePasseChange = true
  return data
}

function connus(document: unknown): { nom?: string | undefined; email?: string | undefined } {
  const { nom, email } = secrets.safeParse(document).data ?? {}
  return { nom, email }
}

/** Un changement de rôle ou de courriel ferme toutes les sessions du compte ; un administrateur reste toujours. */
export const appliquerLeChangement: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const change = (champ: string) => data[champ] !== undefined && data[champ] !== originalDoc?.[champ]
  if (change('role') && originalDoc?.role === 'administrateur')
    await garderUnAdministrateur(req, originalDoc.id)
  return change('role') || change('email') ? { ...data, sessions: [] } : data
}

export const garderLeDernier: CollectionBeforeDeleteHook = ({ id, req }) => garderUnAdministrateur(req, id)

/** Deux administrateurs qui se rétrogradent l'un l'autre passent l'un après l'autre. */
async function garderUnAdministrateur(req: PayloadRequest, sauf: number | string): Promise<void> {
  await dansLaTransaction(req, sql`select pg_advisory_xact_lock(hashtext('acces.administrateurs'))`, RIEN)
  const autres = sql`
    select count(*)::int as nombre, bool_or(id = ${sauf} and role = 'administrateur') as vise,
      count(*) filter (where role = 'administrateur' and id <> ${sauf})::int as restants
    from cms.utilisateurs`
  const [compte] = await dansLaTransaction(
    req,
    autres,
    z.object({ vise: z.boolean().nullable(), restants: z.number() }),
  )
  if (compte?.vise === true && compte.restants === 0) {
    interdire('C’est le dernier administrateur : nommez-en un autre d’abord.')
  }
}

const SUIVIS = ['nom', 'email', 'role'] as const

export const consignerLeCompte: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const champs: string[] = SUIVIS.filter((champ) => doc[champ] !== previousDoc?.[champ])
  if (req.context.motDePasseChange === true) champs.push('mot de passe')
  req.context.motDePasseChange = false
  const rien = operation === 'update' && champs.length === 0
  if (rien) return doc
  const detail =
    operation === 'create' ? `rôle : ${doc.role}` : champs.map((champ) => resume(champ, doc)).join(', ')
  const action = operation === 'create' ? 'compte-cree' : 'compte-modifie'
  await consigner(req, { action, ressource: SLUG, document: doc.id, detail })
  return doc
}

function resume(champ: string, doc: { readonly role?: unknown }): string {
  return champ === 'role' ? `rôle : ${String(doc.role)}` : champ
}

export const consignerLaSuppression: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await retirer(req, Number(id))
  await consigner(req, { action: 'compte-supprime', ressource: SLUG, document: id, detail: doc.email })
}
