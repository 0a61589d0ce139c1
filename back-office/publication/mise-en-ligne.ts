import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  documentEnLigne,
  publierDocument,
  retirerDocument,
  verrouillerLesPublications,
} from '../../src/contenu/back-office.ts'
import { consigner } from '../acces/index.ts'
import { champsRemplis } from './champs-remplis.ts'
import { collectionConnue } from './collection-connue.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { prendreDerogation } from './derogation.ts'
import { executantDe } from './executant.ts'
import { refuser } from './refus.ts'
import { situerFaute } from './situer-faute.ts'
import { type DocumentASuivre, seraEnLigne } from './statut.ts'

/** Un document d'une collection éditoriale. */
export interface Cible {
  readonly slug: CollectionSlug
  readonly id: number
}

/** Le document tel que Payload le garde en ligne, relations par identifiant ; `undefined` : rien en ligne. */
export async function lireEnLigne<Document>(
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

/** Met en ligne le document, et le consigne s'il y change quelque chose. */
export async function publier<Document>(
  declaration: CollectionEditoriale<Document>,
  req: PayloadRequest,
  cible: APublierSur<Document>,
): Promise<void> {
  await verrouillerLesPublications(await executantDe(req))
  await ecrire(declaration, req, cible)
  const { slug, id } = cible
  const derogation = prendreDerogation(req, slug, id)
  if (derogation === undefined) return
  await consigner(req, { ressource: slug, document: id, action: 'derogation', detail: derogation })
}

/** Refait la publication d'un document en ligne, quand ce qu'il montre ou vise a changé ; rien s'il ne l'est pas. */
export async function remettreEnLigne<Document>(
  declaration: CollectionEditoriale<Document>,
  req: PayloadRequest,
  id: number,
): Promise<void> {
  const slug = collectionConnue(req.payload, declaration.slug)?.slug
  if (slug === undefined) return
  const document = await lireEnLigne<Document>(req, { slug, id })
  if (document !== undefined) await ecrire(declaration, req, { slug, id, document })
}

async function ecrire<Document>(
  { traduire, relire, type }: CollectionEditoriale<Document>,
  req: PayloadRequest,
  { slug, id, document }: APublierSur<Document>,
): Promise<void> {
  const executant = await executantDe(req)
  const publication = await traduire(document, { req })
  refuserSiIllisible(req, { slug, id, document }, relire(publication))
  const reference = referenceDe({ slug, id })
  const occupant = await documentEnLigne(executant, { type, id: publication.id })
  if (occupant !== undefined && occupant !== reference) refuserIdentifiantPris(slug, req, publication.id)
  const aPublier = { ...publication, origine: 'back-office', document: reference } as const
  const change = await publierDocument(executant, aPublier, new Date())
  if (!change) return
  await consigner(req, { ressource: slug, document: id, action: 'publication', detail: publication.titre })
}

/** Retire du portail ce que le document y publie. */
export async function retirer<Document>(
  { type }: CollectionEditoriale<Document>,
  req: PayloadRequest,
  cible: Cible,
): Promise<void> {
  const executant = await executantDe(req)
  await verrouillerLesPublications(executant)
  const retire = await retirerDocument(executant, { type, document: referenceDe(cible) }, new Date())
  if (retire) await consigner(req, { action: 'retrait', ressource: cible.slug, document: cible.id })
}

const referenceDe = ({ slug, id }: Cible): string => `${slug}/${id}`

/** Le portail relit ce qui est publié et ne montre pas ce qu'il ne comprend pas : mieux vaut le dire ici. */
function refuserSiIllisible(
  req: PayloadRequest,
  { slug, document }: APublierSur<unknown>,
  fautes: readonly string[],
): void {
  if (fautes.length === 0) return
  const champs = [...champsRemplis(req.payload.collections[slug].config.fields, document)]
  const raisons = fautes.map(situerFaute).map(({ chemin, phrase }) => ({
    chemin,
    libelle: champs.find((champ) => champ.chemin === chemin)?.libelle ?? chemin,
    phrase,
  }))
  refuser({ collection: slug, req, intitule: REFUSEE, raisons })
}

const REFUSEE = 'Publication refusée'

function refuserIdentifiantPris(collection: string, req: PayloadRequest, id: string): never {
  const phrase = `Un autre document est déjà en ligne sous « ${id} ».`
  const raisons = [{ chemin: 'identifiant', libelle: 'Identifiant', phrase }]
  refuser({ collection, req, intitule: REFUSEE, raisons })
}
