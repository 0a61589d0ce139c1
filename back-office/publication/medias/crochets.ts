import { createHash } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import {
  garderMedia,
  nomsDuMedia,
  oublierMedias,
  type UsageMedia,
  usagesDesMedias,
  verrouillerLesPublications,
} from '../../../src/contenu/back-office.ts'
import { slug } from '../../../src/kernel/slug.ts'
import { peut } from '../../acces/index.ts'
import { nomDuGenre } from '../editoriale.ts'
import { executantDe } from '../executant.ts'
import { refuser } from '../refus.ts'
import { republier } from '../republier.ts'
import { cheminDuMedia } from './image-publiee.ts'
import { verifierFichier } from './types-de-fichiers.ts'
import { phraseDesUsages } from './usages.ts'

const FICHIER = z.object({
  filename: z.string(),
  mimeType: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
})
const MEDIA = FICHIER.extend({
  sizes: z.record(z.string(), FICHIER.nullish().catch(undefined)).nullish(),
})
const REFERENCE = z.object({ filename: z.string() })

/** Vérifie le fichier et lui donne un nom lisible qui porte son empreinte : un nom désigne toujours les mêmes octets. */
export const nommerLeFichier: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { file } = req
  if (file === undefined) return args
  const verdict = verifierFichier(file)
  if (verdict.etat === 'refuse') {
    const raisons = [{ chemin: 'file', libelle: 'Fichier', phrase: verdict.phrase }]
    refuser({ collection: collection.slug, req, intitule: 'Fichier refusé', raisons })
  }
  const empreinte = createHash('sha256').update(file.data).digest('hex').slice(0, EMPREINTE_DU_NOM)
  const titre = file.name.slice(0, file.name.lastIndexOf('.'))
  req.file = { ...file, name: `${slug(titre)}-${empreinte}.${verdict.extension}`, mimetype: verdict.mime }
  return args
}

/** Caractères d'empreinte dans un nom : 48 bits suffisent à ce qu'un fichier n'en remplace pas un autre. */
const EMPREINTE_DU_NOM = 12

/** Garde le fichier et ses déclinaisons dans PostgreSQL, dans la transaction de l'enregistrement. */
export const garderLesOctets: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  const { file, payloadUploadSizes: octetsDesTailles = {} } = req
  if (file === undefined) return doc
  const { sizes, ...original } = MEDIA.parse(data)
  await garder(req, doc.id, { ...original, octets: file.data })
  for (const [nom, octets] of Object.entries(octetsDesTailles)) {
    const taille = sizes?.[nom]
    if (taille !== undefined && taille !== null) await garder(req, doc.id, { ...taille, octets })
  }
  return doc
}

interface Fichier extends z.infer<typeof FICHIER> {
  readonly octets: Buffer
}

async function garder(req: PayloadRequest, mediaId: number, fichier: Fichier): Promise<void> {
  const { filename, mimeType, width, height, octets } = fichier
  const pixels = {
    ...(typeof width === 'number' ? { largeur: width } : {}),
    ...(typeof height === 'number' ? { hauteur: height } : {}),
  }
  const media = { nom: filename, type: mimeType, octets, mediaId, ...pixels }
  await garderMedia(await executantDe(req), media, new Date())
}

/** Modifier un média que le portail montre change les pages en ligne : qui ne publie pas ne le peut. */
export const refuserSansPublier: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc === undefined || req.user === null || peut(req.user, 'publier', collection.slug))
    return data
  const usages = await usagesDe(req, originalDoc)
  if (usages.length === 0) return data
  const phrase = `${phraseDesUsages(usages, nomDuGenre(req.payload))} Seul un responsable éditorial modifie un média en ligne.`
  return refuserLeMedia(req, originalDoc, { intitule: 'Modification refusée', phrase })
}

/**
 * Un média modifié change aussitôt les pages qui le montrent : fichier, alternative, légende, crédit. Un fichier remplacé
 * est effacé dès que plus aucune ne le montre.
 */
export const suivreLeMedia: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const executant = await executantDe(req)
  await verrouillerLesPublications(executant)
  const noms = [...new Set([...(await tousLesNomsDe(req, doc)), ...nomsDe(previousDoc)])]
  const montrees = await usagesDesMedias(executant, noms)
  await republier(
    req,
    montrees.flatMap(({ document }) => document ?? []),
  )
  const actuels = nomsDe(doc)
  for (const nom of noms) {
    if (actuels.includes(nom) || (await usagesDesMedias(executant, [nom])).length > 0) continue
    await oublierMedias(executant, [nom])
  }
  return doc
}

/** Un média que le portail montre ne se supprime pas. */
export const refuserSiUtilise: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const media = await req.payload.findByID({ collection: 'medias', id, depth: 0, overrideAccess: true, req })
  const usages = await usagesDe(req, media)
  if (usages.length === 0) return
  const reste = usages.length === 1 ? 'ce contenu' : 'ces contenus'
  const phrase = `${phraseDesUsages(usages, nomDuGenre(req.payload))} Retirez-le d’abord de ${reste}.`
  refuserLeMedia(req, media, { intitule: 'Suppression refusée', phrase })
}

export const oublierLesOctets: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await oublierMedias(await executantDe(req), await tousLesNomsDe(req, doc))
}

interface RefusDeMedia {
  readonly intitule: string
  readonly phrase: string
}

function refuserLeMedia(req: PayloadRequest, media: object, { intitule, phrase }: RefusDeMedia): never {
  const libelle = REFERENCE.safeParse(media).data?.filename ?? 'Média'
  refuser({ collection: 'medias', req, intitule, raisons: [{ chemin: 'file', libelle, phrase }] })
}

/** Les publications en ligne qui montrent le média, ou l'un des fichiers qu'il a remplacés. */
async function usagesDe(req: PayloadRequest, media: Identifie): Promise<readonly UsageMedia[]> {
  return usagesDesMedias(await executantDe(req), await tousLesNomsDe(req, media))
}

interface Identifie {
  readonly id: number
}

async function tousLesNomsDe(req: PayloadRequest, media: Identifie): Promise<readonly string[]> {
  return [...new Set([...nomsDe(media), ...(await nomsDuMedia(await executantDe(req), media.id))])]
}

/** Le fichier, puis ses déclinaisons. */
function nomsDe(media: unknown): readonly string[] {
  const lu = MEDIA.safeParse(media)
  if (!lu.success) return []
  const { filename, sizes } = lu.data
  const tailles = Object.values(sizes ?? {}).flatMap((taille) => (taille ? [taille.filename] : []))
  return [filename, ...tailles]
}

/** Dans l'administration aussi, un média se lit à son adresse du portail. */
export const donnerLAdresse: CollectionAfterReadHook = ({ doc }) => {
  const tailles: readonly unknown[] = Object.values(doc.sizes ?? {})
  for (const fichier of [doc, ...tailles]) {
    const lu = REFERENCE.safeParse(fichier)
    if (lu.success) Reflect.set(Object(fichier), 'url', cheminDuMedia(lu.data.filename))
  }
  return doc
}
