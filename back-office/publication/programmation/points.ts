import { addDataAndFileToRequest, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { estMoment, heureDuMoment, instantAParis } from '../../../src/kernel/moment.ts'
import { consigner, type Droits, peut } from '../../acces/index.ts'
import { collectionConnue } from '../collection-connue.ts'
import { enToutesLettres } from './en-toutes-lettres.ts'
import {
  type Cible,
  lireProgrammations,
  mettreEnFile,
  refusDeMaintenant,
  retirerDeLaFile,
} from './programmations.ts'

const LISTE_MAX = 50
const CHEMIN = '/:id/programmations'

/** Programmer la publication ou le retrait d'un contenu, sous `/admin/api/<collection>/<numéro>/programmations`. */
export function pointsDeProgrammation(slug: string, droits: Droits): Endpoint[] {
  const reserver = (traiter: Traitement) => reserve(slug, droits, traiter)
  return [
    { path: CHEMIN, method: 'get', handler: reserver(lister) },
    { path: CHEMIN, method: 'post', handler: reserver(programmer) },
    { path: `${CHEMIN}/:programmation`, method: 'delete', handler: reserver(annuler) },
  ]
}

type Traitement = (req: PayloadRequest, cible: Cible) => Promise<Response>

function reserve(slug: string, droits: Droits, traiter: Traitement): PayloadHandler {
  return async (req) => {
    if (!peut(req.user, 'publier', droits)) {
      return repondre(403, {
        message: 'Seul un responsable éditorial programme une publication ou un retrait.',
      })
    }
    const collection = collectionConnue(req.payload, slug)?.slug
    const id = Number(req.routeParams?.id)
    if (collection === undefined || !Number.isSafeInteger(id)) return absent()
    return traiter(req, { collection, id })
  }
}

async function lister(req: PayloadRequest, cible: Cible): Promise<Response> {
  const programmations = await lireProgrammations(req, { cible, limite: LISTE_MAX })
  return repondre(200, { programmations })
}

const saisie = z.object({
  sens: z.enum(['publish', 'unpublish']),
  moment: z.string().refine((moment) => estMoment(moment) && heureDuMoment(moment) !== undefined),
})

async function programmer(req: PayloadRequest, cible: Cible): Promise<Response> {
  await addDataAndFileToRequest(req)
  const { data: demande } = saisie.safeParse(req.data)
  if (demande === undefined) return repondre(400, { message: 'Choisissez un jour et une heure.' })
  const instant = instantAParis(demande.moment)
  if (instant.getTime() <= Date.now()) return repondre(400, { message: 'Choisissez une heure à venir.' })
  const document = await lireDocument(req, cible)
  if (document === undefined) return absent()
  if (document.deletedAt !== null) {
    return repondre(409, { message: 'Ce contenu est à la corbeille : restaurez-le d’abord.' })
  }
  const prevues = await lireProgrammations(req, { cible, limite: LISTE_MAX })
  const enAttente = prevues.filter(({ refus }) => refus === undefined)
  if (enAttente.some(({ moment }) => moment === demande.moment)) {
    return repondre(409, { message: 'Un changement est déjà programmé à cette heure.' })
  }
  const seraEnLigne =
    document._status === 'published' ||
    enAttente.some(({ sens, moment }) => sens === 'publish' && moment < demande.moment)
  if (demande.sens === 'unpublish' && !seraEnLigne) {
    return repondre(409, { message: 'Ce contenu n’est pas en ligne : il n’y a rien à retirer.' })
  }
  await mettreEnFile(req, { cible, sens: demande.sens, instant })
  await consigner(req, {
    action: 'programmation',
    ressource: cible.collection,
    document: cible.id,
    detail: enToutesLettres(demande),
  })
  const avertissement = demande.sens === 'publish' ? await refusDeMaintenant(req, cible) : undefined
  return repondre(201, { avertissement })
}

const lu = z.object({
  _status: z.string().nullish(),
  deletedAt: z.unknown().transform((date) => date ?? null),
})

async function lireDocument(req: PayloadRequest, { collection, id }: Cible) {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({ collection, where, depth: 0, limit: 1, trash: true, req })
  return lu.safeParse(docs[0]).data
}

async function annuler(req: PayloadRequest, cible: Cible): Promise<Response> {
  const id = Number(req.routeParams?.programmation)
  if (!Number.isSafeInteger(id) || !(await retirerDeLaFile(req, cible, id))) {
    return repondre(404, { message: 'Cette programmation n’existe plus.' })
  }
  const { collection, id: document } = cible
  await consigner(req, { action: 'programmation-annulee', ressource: collection, document })
  return repondre(200, {})
}

const absent = () => repondre(404, { message: 'Ce document n’existe plus.' })

function repondre(status: number, corps: object): Response {
  return Response.json(corps, { status, headers: { 'cache-control': 'no-store' } })
}
