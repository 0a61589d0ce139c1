import { type Endpoint, getLatestCollectionVersion, type PayloadRequest, type TypeWithID } from 'payload'
import { creerApercus } from '../../src/contenu/back-office.ts'
import { peut } from '../acces/index.ts'
import { collectionConnue } from './collection-connue.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { outilsDeTraduction } from './outils-de-traduction.ts'

/** Un lien d'aperçu se transmet, mais ne traîne pas. */
const DUREE_MS = 3_600_000

const ENTETES = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

/** L'adresse du bouton « Voir l'aperçu » ; aucune tant que rien n'est enregistré. */
export function adresseDApercu(slug: string): (document: Readonly<Record<string, unknown>>) => string | null {
  return ({ id }) => (typeof id === 'number' ? `/admin/api/${slug}/${id}/apercu` : null)
}

/** Dépose le brouillon enregistré et mène au portail, qui le montre pendant une heure à qui a le lien. */
export function pointDApercu<Document>(declaration: CollectionEditoriale<Document>): Endpoint {
  return {
    path: '/:id/apercu',
    method: 'get',
    handler: async (req) => {
      if (!peut(req.user, 'lire', declaration.droits))
        return repondre(403, 'Connectez-vous pour voir cet aperçu.')
      const brouillon = await lireBrouillon<Document>(declaration.slug, req)
      if (brouillon === undefined) return repondre(404, 'Ce document n’existe plus.')
      return montrer(declaration, brouillon, req)
    },
  }
}

async function lireBrouillon<Document>(slug: string, req: PayloadRequest) {
  const { payload } = req
  const id = Number(req.routeParams?.id)
  const config = collectionConnue(payload, slug)
  if (config === undefined || !Number.isSafeInteger(id)) return undefined
  const query = { collection: config.slug, where: { id: { equals: id } }, req }
  return getLatestCollectionVersion<Document & TypeWithID>({ id, config, payload, query, req })
}

async function montrer<Document>(
  { traduire }: CollectionEditoriale<Document>,
  brouillon: Document,
  req: PayloadRequest,
): Promise<Response> {
  const publication = await traduire(brouillon, outilsDeTraduction(req).outils).catch((erreur: unknown) => {
    req.payload.logger.info({ evenement: 'apercu-incomplet', erreur: String(erreur) })
    return undefined
  })
  if (publication === undefined) {
    return repondre(
      422,
      'Ce brouillon n’est pas assez rempli pour être montré : complétez les champs obligatoires.',
    )
  }
  const jeton = await creerApercus(req.payload.db.pool).deposer(publication, new Date(Date.now() + DUREE_MS))
  const location = `${req.payload.config.serverURL}/apercu/${jeton}`
  return new Response(null, { status: 303, headers: { ...ENTETES, location } })
}

const repondre = (status: number, phrase: string): Response =>
  new Response(phrase, { status, headers: { ...ENTETES, 'content-type': 'text/plain; charset=utf-8' } })
