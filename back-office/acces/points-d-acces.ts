import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { oublierLEssai, reserver } from './connexion.ts'
import { estSoi } from './droits-utilisateurs.ts'
import { consigner } from './journal.ts'
import { adresseDuLien } from './mot-de-passe/courriel-d-oubli.ts'
import { peut } from './peut.ts'
import { creerPremierCompte } from './premier-compte/premier-compte.ts'
import { CodeRefuse, erreurDeChamp, FacteurIllisible, interdire, lireSaisie, Refus } from './refus.ts'
import { type Compte, lireCompte } from './roles.ts'
import { retirer } from './second-facteur/second-facteur.pg.ts'
import { terminerEnrolement, verifierLeCode } from './second-facteur/second-facteur.ts'
import { enTransaction } from './transaction.ts'

const RESSOURCE = 'utilisateurs'
const saisie = z.object({ code: z.string().trim().default('') })

/** L'inscription native de Payload créerait un administrateur pour le premier venu : elle est fermée. */
const inscriptionFermee: PayloadHandler = () =>
  interdire('Le premier compte se crée par le lien imprimé au démarrage du back-office.')

/** Les comptes n'ont pas de courriel à vérifier : le point d'accès de Payload chercherait une colonne qui n'existe pas. */
const verificationFermee: PayloadHandler = () => {
  throw new Refus('Ce que vous cherchez est introuvable.', 404)
}

const activer: PayloadHandler = async (req) => {
  const compte = lireCompte(req.user)
  if (compte === undefined) interdire('Connectez-vous d’abord.')
  const { code } = lireSaisie(saisie, await corps(req))
  const codes = await enTransaction(req, async () => {
    const neufs = await terminerEnrolement(req, compte, code)
    if (neufs === undefined) throw new CodeRefuse()
    // Une session ouverte ailleurs avec le seul mot de passe ne doit pas gagner les droits de celle-ci.
    await fermerLesSessions(req, compte.id, sessionDe(req))
    await consigner(req, { action: 'second-facteur-active', ressource: RESSOURCE, document: compte.id })
    return neufs
  })
  return Response.json({ codes })
}

const desactiver: PayloadHandler = async (req) => {
  const id = lireSaisie(z.coerce.number().int(), req.routeParams?.id)
  const permis = peut(req.user, 'executer', RESSOURCE) || estSoi(req, id)
  if (!permis) interdire('Seul un administrateur réinitialise le second facteur d’un autre compte.')
  const { code } = lireSaisie(saisie, await corps(req))
  const compte = lireCompte(req.user)
  const soi = compte?.id === id
  if (soi) await reserver(req, compte.email, 'session', 'second-facteur-refuse')
  await enTransaction(req, async () => {
    if (soi) await exigerUnCode(req, compte, code)
    await retirer(req, id)
    await fermerLesSessions(req, id, undefined)
    await consigner(req, { action: 'second-facteur-reinitialise', ressource: RESSOURCE, document: id })
  })
  return Response.json({ fait: true })
}

async function exigerUnCode(req: PayloadRequest, { id }: Compte, code: string): Promise<void> {
  const verification = await verifierLeCode(req, id, code)
  if (verification === 'illisible') throw new FacteurIllisible()
  if (verification !== 'accepte') throw new CodeRefuse()
  await oublierLEssai(req)
}

/** Un lien à remettre de la main à la main ; il ne dispense pas du second facteur. */
const donnerUnLien: PayloadHandler = async (req) => {
  const id = lireSaisie(z.coerce.number().int(), req.routeParams?.id)
  if (!peut(req.user, 'executer', RESSOURCE)) interdire('Seul un administrateur donne un lien.')
  if (estSoi(req, id)) interdire('Changez votre mot de passe depuis votre compte.')
  const { email } = await req.payload.findByID({ collection: RESSOURCE, id, depth: 0, req })
  const jeton = await enTransaction(req, async () => {
    const data = { email }
    const neuf = await req.payload.forgotPassword({ collection: RESSOURCE, data, disableEmail: true, req })
    await consigner(req, { action: 'lien-de-mot-de-passe', ressource: RESSOURCE, document: id })
    return neuf
  })
  const lien = adresseDuLien(req.payload, jeton)
  return Response.json({ lien }, { headers: { 'cache-control': 'no-store' } })
}

const compteInitial = z.object({
  jeton: z.string().default(''),
  nom: z.string().trim().default(''),
  email: z.string().trim().default(''),
  password: z.string().default(''),
})

const creerLePremier: PayloadHandler = async (req) => {
  const { jeton, nom, email, password } = lireSaisie(compteInitial, await corps(req))
  if (nom === '') throw erreurDeChamp('nom', 'Écrivez votre nom.')
  if (password === '') throw erreurDeChamp('password', 'Choisissez un mot de passe.')
  await creerPremierCompte(req.payload, { nom, courriel: email, motDePasse: password }, jeton, new Date())
  return Response.json({ fait: true })
}

/** Placés avant ceux de Payload : le premier chemin qui convient répond. */
export const POINTS_D_ACCES: Omit<Endpoint, 'root'>[] = [
  { method: 'post', path: '/first-register', handler: inscriptionFermee },
  { method: 'post', path: '/verify/:id', handler: verificationFermee },
  { method: 'post', path: '/premier-compte', handler: creerLePremier },
  { method: 'post', path: '/second-facteur', handler: activer },
  { method: 'post', path: '/:id/second-facteur/reinitialiser', handler: desactiver },
  { method: 'post', path: '/:id/lien-de-mot-de-passe', handler: donnerUnLien },
]

async function corps(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}

const session = z.object({ _sid: z.string() })

function sessionDe(req: PayloadRequest): string | undefined {
  return session.safeParse(req.user).data?._sid
}

async function fermerLesSessions(req: PayloadRequest, id: number, sauf: string | undefined): Promise<void> {
  const { payload } = req
  const { sessions } = await payload.findByID({
    collection: RESSOURCE,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const gardees = (sessions ?? []).filter(({ id: sid }) => sid === sauf)
  await payload.update({ collection: RESSOURCE, id, data: { sessions: gardees }, overrideAccess: true, req })
}
