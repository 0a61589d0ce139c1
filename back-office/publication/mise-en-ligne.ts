import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  documentEnLigne,
  estEnLigne,
  noterCitations,
  type Publication,
  publierDocument,
  retirerDocument,
} from '../../src/contenu/back-office.ts'
import { consigner } from '../acces/index.ts'
import { champsRemplis } from './champs-remplis.ts'
import { collectionConnue } from './collection-connue.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { prendreDerogation } from './derogation.ts'
import { executantDe } from './executant.ts'
import { outilsDeTraduction } from './outils-de-traduction.ts'
import { refuser } from './refus.ts'
import { situerFaute } from './situer-faute.ts'
import { type DocumentASuivre, seraEnLigne } from './statut.ts'
import { enSuivantLesAdresses } from './suivre-les-adresses.ts'

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
  const { slug, id } = cible
  const fait = { ressource: slug, document: id }
  await enSuivantLesAdresses(req, { genre: declaration.genre, document: referenceDe(cible) }, async () => {
    const traduit = await traduireSur(declaration, req, cible)
    refuserSiIllisible(req, cible, declaration.genre.relire(traduit.publication))
    const change = await ecrire(req, cible, traduit)
    const { titre } = traduit.publication
    if (change) await consigner(req, { ...fait, action: 'publication', detail: titre })
  })
  const derogation = prendreDerogation(req, slug, id)
  if (derogation !== undefined) await consigner(req, { ...fait, action: 'derogation', detail: derogation })
}

/**
 * Refait la publication d'un document en ligne, quand ce qu'il montre ou vise a changé ; rien s'il ne l'est pas. Ce que le
 * portail ne saurait plus lire laisse la publication précédente : le changement vient d'ailleurs, il ne peut être refusé ici.
 */
export async function remettreEnLigne<Document>(
  declaration: CollectionEditoriale<Document>,
  req: PayloadRequest,
  id: number,
): Promise<void> {
  const slug = collectionConnue(req.payload, declaration.slug)?.slug
  if (slug === undefined) return
  const document = await lireEnLigne<Document>(req, { slug, id })
  if (document === undefined) return
  const cible = { slug, id, document }
  const traduit = await traduireSur(declaration, req, cible)
  const fautes = declaration.genre.relire(traduit.publication)
  if (fautes.length > 0) {
    req.payload.logger.warn({ evenement: 'republication-impossible', document: referenceDe(cible), fautes })
    return
  }
  const { titre } = traduit.publication
  if (!(await ecrire(req, cible, traduit))) return
  await consigner(req, { ressource: slug, document: id, action: 'republication', detail: titre })
}

interface Traduit {
  readonly publication: Publication
  /** Documents visés par ses liens. */
  readonly cites: readonly string[]
}

async function traduireSur<Document>(
  { traduire }: CollectionEditoriale<Document>,
  req: PayloadRequest,
  { document }: APublierSur<Document>,
): Promise<Traduit> {
  const { outils, cites } = outilsDeTraduction(req)
  return { publication: await traduire(document, outils), cites }
}

/** Faux si rien n'a changé sur le portail. */
async function ecrire(req: PayloadRequest, cible: Cible, { publication, cites }: Traduit): Promise<boolean> {
  const executant = await executantDe(req)
  const document = referenceDe(cible)
  const occupant = await documentEnLigne(executant, publication)
  if (occupant !== undefined && occupant !== document) refuserIdentifiantPris(cible.slug, req, publication.id)
  await noterCitations(executant, document, cites)
  return publierDocument(executant, { ...publication, origine: 'back-office', document }, new Date())
}

/** Retire du portail ce que le document y publie. */
export async function retirer<Document>(
  declaration: CollectionEditoriale<Document>,
  req: PayloadRequest,
  cible: Cible,
): Promise<void> {
  const executant = await executantDe(req)
  const publie = publieDe(declaration, cible)
  if (!(await estEnLigne(executant, publie))) return
  await enSuivantLesAdresses(req, { genre: declaration.genre, document: publie.document }, async () => {
    await retirerDocument(executant, publie, new Date())
    await noterCitations(executant, publie.document, [])
    await consigner(req, { action: 'retrait', ressource: cible.slug, document: cible.id })
  })
}

const publieDe = <Document>({ genre: { type } }: CollectionEditoriale<Document>, cible: Cible) => ({
  type,
  document: referenceDe(cible),
})

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
