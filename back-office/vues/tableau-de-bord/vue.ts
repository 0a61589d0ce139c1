import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { peut } from '../../acces/index.ts'

/** Une collection éditoriale, et ce qui y attend quelqu'un. */
export interface LigneDuTableau {
  readonly slug: string
  readonly libelle: string
  readonly groupe: string
  /** Documents, brouillons compris. */
  readonly total: number
  readonly soumis: number
  readonly aRevoir: number
  readonly creable: boolean
}

/** Une publication ou un retrait à venir. */
export interface Programmation {
  readonly titre: string
  readonly chemin: string
  readonly quand: Date
  readonly retrait: boolean
}

export interface VueTableauDeBord {
  readonly lignes: readonly LigneDuTableau[]
  readonly programmations: readonly Programmation[]
}

const PROGRAMMATIONS_MONTREES = 10

/** Ce que le tableau de bord montre à cette personne, selon ses droits. */
export async function vueTableauDeBord(req: PayloadRequest, instant: Date): Promise<VueTableauDeBord> {
  const visibles = req.payload.config.collections.filter(
    (collection) => estEditoriale(collection) && peut(req.user, 'lire', collection.slug),
  )
  const lignes = Promise.all(visibles.map((collection) => ligne(req, collection)))
  return { lignes: await lignes, programmations: await programmations(req, instant) }
}

/** Une collection qui passe par la relecture. */
const estEditoriale = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some((champ) => champ.name === 'etape')

async function ligne(
  req: PayloadRequest,
  { slug, labels, admin }: SanitizedCollectionConfig,
): Promise<LigneDuTableau> {
  const compter = async (etape?: string) => {
    const where = etape === undefined ? {} : { etape: { equals: etape } }
    const trouves = await req.payload.find({ collection: slug, draft: true, where, limit: 1, depth: 0, req })
    return trouves.totalDocs
  }
  return {
    slug,
    libelle: typeof labels.plural === 'string' ? labels.plural : slug,
    groupe: typeof admin.group === 'string' ? admin.group : '',
    total: await compter(),
    soumis: await compter('soumis'),
    aRevoir: await compter('a-revoir'),
    creable: peut(req.user, 'creer', slug),
  }
}

/** Les échéances que Payload garde dans sa file de travaux. */
async function programmations(req: PayloadRequest, instant: Date): Promise<readonly Programmation[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { waitUntil: { greater_than: instant.toISOString() } },
    sort: 'waitUntil',
    limit: PROGRAMMATIONS_MONTREES,
    depth: 0,
  })
  const lues = await Promise.all(docs.map((travail) => programmation(req, travail)))
  return lues.filter((lue) => lue !== undefined)
}

interface Travail {
  readonly waitUntil?: string | null
  readonly input?: unknown
}

async function programmation(
  req: PayloadRequest,
  { waitUntil, input }: Travail,
): Promise<Programmation | undefined> {
  if (typeof input !== 'object' || input === null || !('doc' in input)) return undefined
  const vise = input.doc
  if (typeof vise !== 'object' || vise === null || !('relationTo' in vise) || !('value' in vise))
    return undefined
  const collection = req.payload.config.collections.find(({ slug }) => slug === vise.relationTo)
  const id = Number(vise.value)
  if (collection === undefined || !Number.isSafeInteger(id) || !peut(req.user, 'lire', collection.slug))
    return undefined
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    req,
  })
  const document: unknown = docs[0]
  return {
    titre: titreDe(document, collection.admin.useAsTitle ?? 'id'),
    chemin: `/admin/collections/${collection.slug}/${id}`,
    quand: new Date(waitUntil ?? 0),
    retrait: 'type' in input && input.type === 'unpublish',
  }
}

function titreDe(document: unknown, champ: string): string {
  if (typeof document !== 'object' || document === null) return 'Document supprimé'
  const valeur = Object.entries(document).find(([nom]) => nom === champ)?.[1]
  return typeof valeur === 'string' && valeur !== '' ? valeur : 'Sans titre'
}
