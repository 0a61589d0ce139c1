import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { documentEnLigne, publierDocument, retirerDocument } from '../../src/contenu/back-office.ts'
import { consigner } from '../acces/index.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { prendreDerogation } from './derogation.ts'
import { executantDe } from './executant.ts'
import { refuser } from './refus.ts'
import { type DocumentASuivre, seraEnLigne } from './statut.ts'
import { faireSuivre } from './tout-ou-rien.ts'

interface Cible {
  readonly slug: CollectionSlug
  readonly id: number
}

/**
 * Après chaque enregistrement, le portail suit ce que Payload garde en ligne, dans la même transaction : publication,
 * retrait, corbeille, version restaurée, échéance. Un brouillon enregistré sur un document en ligne n'y change rien.
 */
export function suivreLEnregistrement<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionAfterChangeHook {
  return async ({ collection, data, doc, req }) => {
    const cible = { slug: collection.slug, id: doc.id }
    const estUnBrouillon = (data._status ?? doc._status) !== 'published'
    await faireSuivre(req, async () => {
      const enLigne = await lireEnLigne<Document>(req, cible)
      if (enLigne === undefined) await retirer(declaration, req, cible)
      else if (!estUnBrouillon) await publier(declaration, req, { ...cible, document: enLigne })
    })
    return doc
  }
}

/** Un document supprimé quitte le portail. */
export function suivreLaSuppression<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionAfterDeleteHook {
  return async ({ collection, id, req }) => {
    const cible = { slug: collection.slug, id: Number(id) }
    await faireSuivre(req, () => retirer(declaration, req, cible))
  }
}

/** Le document tel que Payload le garde en ligne, relations par identifiant ; `undefined` : rien en ligne. */
async function lireEnLigne<Document>(
  req: PayloadRequest,
  { slug, id }: Cible,
): Promise<Document | undefined> {
  const trouve = await req.payload.db.findOne<Document & DocumentASuivre & { readonly id: number }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  return trouve !== null && seraEnLigne(trouve) ? trouve : undefined
}

interface APublierSur<Document> extends Cible {
  readonly document: Document
}

async function publier<Document>(
  { traduire, type }: CollectionEditoriale<Document>,
  req: PayloadRequest,
  { slug, id, document }: APublierSur<Document>,
): Promise<void> {
  const executant = await executantDe(req)
  const publication = await traduire(document, { req })
  const reference = referenceDe({ slug, id })
  const occupant = await documentEnLigne(executant, { type, id: publication.id })
  if (occupant !== undefined && occupant !== reference) refuserIdentifiantPris(slug, req, publication.id)
  const aPublier = { ...publication, origine: 'back-office', document: reference } as const
  const change = await publierDocument(executant, aPublier, new Date())
  const fait = { ressource: slug, document: id }
  if (change) await consigner(req, { ...fait, action: 'publication', detail: publication.titre })
  const derogation = prendreDerogation(req, slug, id)
  if (derogation !== undefined) await consigner(req, { ...fait, action: 'derogation', detail: derogation })
}

async function retirer<Document>(
  { type }: CollectionEditoriale<Document>,
  req: PayloadRequest,
  cible: Cible,
): Promise<void> {
  const executant = await executantDe(req)
  const retire = await retirerDocument(executant, { type, document: referenceDe(cible) }, new Date())
  if (retire) await consigner(req, { action: 'retrait', ressource: cible.slug, document: cible.id })
}

const referenceDe = ({ slug, id }: Cible): string => `${slug}/${id}`

function refuserIdentifiantPris(collection: string, req: PayloadRequest, id: string): never {
  const phrase = `Un autre document est déjà en ligne sous « ${id} ».`
  const raisons = [{ chemin: 'identifiant', libelle: 'Identifiant', phrase }]
  refuser({ collection, req, intitule: 'Publication refusée', raisons })
}
