import { createHash } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { garderMedia, oublierMedias, usagesDesMedias } from '../../../src/contenu/back-office.ts'
import { slug } from '../../../src/kernel/slug.ts'
import { executantDe } from '../executant.ts'
import { refuser } from '../refus.ts'
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
  await garder(req, original, file.data)
  for (const [nom, octets] of Object.entries(octetsDesTailles)) {
    const taille = sizes?.[nom]
    if (taille !== undefined && taille !== null) await garder(req, taille, octets)
  }
  return doc
}

async function garder(
  req: PayloadRequest,
  { filename, mimeType, width, height }: z.infer<typeof FICHIER>,
  octets: Buffer,
): Promise<void> {
  const pixels = {
    ...(typeof width === 'number' ? { largeur: width } : {}),
    ...(typeof height === 'number' ? { hauteur: height } : {}),
  }
  const media = { nom: filename, type: mimeType, octets, ...pixels }
  await garderMedia(await executantDe(req), media, new Date())
}

/** Un média que le portail montre ne se supprime pas. */
export const refuserSiUtilise: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const media = await req.payload.findByID({ collection: 'medias', id, depth: 0, overrideAccess: true, req })
  const usages = await usagesDesMedias(await executantDe(req), nomsDe(media))
  if (usages.length === 0) return
  const raisons = [{ chemin: 'file', libelle: media.filename ?? 'Média', phrase: phraseDesUsages(usages) }]
  refuser({ collection: collection.slug, req, intitule: 'Suppression refusée', raisons })
}

export const oublierLesOctets: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await oublierMedias(await executantDe(req), nomsDe(doc))
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
