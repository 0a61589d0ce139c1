import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { estCollection } from '../base.ts'
import { accesDe } from './droits.ts'
import { droitsDe } from './matrice.ts'
import { peut } from './peut.ts'
import { interdire, lireSaisie } from './refus.ts'

const schema = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  where: z.custom<Where>((valeur) => typeof valeur === 'object' && valeur !== null).nullish(),
  draft: z.boolean().nullish(),
  unpublishAllLocales: z.boolean().nullish(),
  data: z.object({ _status: z.unknown(), deletedAt: z.unknown() }).partial().nullish(),
})
type Demande = z.infer<typeof schema>

const ECRITURES: readonly string[] = ['create', 'update', 'restoreVersion']

/**
 * Ce que `access` ne voit pas : écrire sans `draft` sur un document en ligne le modifie, ou le retire, aussitôt. Qui ne
 * publie pas ne le peut que par un brouillon. Placé avant toute vérification pour répondre par une phrase.
 */
const garderLaPublication: CollectionBeforeOperationHook = async (appel) => {
  const { args, collection, operation, overrideAccess, req } = appel
  const { slug } = collection
  const droits = droitsDe(collection)
  const concerne = ECRITURES.includes(operation) && overrideAccess !== true
  if (!concerne || !peut(req.user, 'modifier', droits) || peut(req.user, 'publier', droits)) return args
  const demande = lireSaisie(schema, args)
  if (demande.data?._status === 'published') {
    interdire(
      'Vous ne pouvez pas publier. Enregistrez un brouillon, puis soumettez-le à un responsable éditorial.',
    )
  }
  // Retirer toutes les langues écrit par-dessus la version en ligne, que la demande se dise brouillon ou non.
  const retire = demande.unpublishAllLocales === true || Boolean(demande.data?.deletedAt)
  const parUnBrouillon = demande.draft === true && !retire
  if (operation === 'create' || parUnBrouillon) return args
  if (await toucheDuPublie(req, slug, demande, operation)) {
    interdire(
      'Ce contenu est en ligne : enregistrez vos changements comme brouillon. Un responsable les publiera.',
    )
  }
  return args
}

async function toucheDuPublie(req: PayloadRequest, slug: string, demande: Demande, operation: string) {
  if (!estCollection(req.payload, slug)) return true
  const vises =
    operation === 'restoreVersion' ? await parentDeLaVersion(req, slug, demande.id) : vise(demande)
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: { and: [vises, { _status: { equals: 'published' } }] },
    trash: true,
    req,
  })
  return totalDocs > 0
}

function vise({ id, where }: Demande): Where {
  return id === undefined ? (where ?? {}) : { id: { equals: id } }
}

async function parentDeLaVersion(req: PayloadRequest, slug: string, id: Demande['id']): Promise<Where> {
  if (!estCollection(req.payload, slug)) return {}
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    req,
  })
  return { id: { equals: docs[0]?.parent ?? 0 } }
}

/** La collection avec ses droits : ce que la configuration applique à toutes, pour qu'aucune ne l'oublie. */
export function avecDroits(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    access: { ...collection.access, ...accesDe(collection) },
    hooks: aDesBrouillons(collection)
      ? { ...hooks, beforeOperation: [garderLaPublication, ...(hooks?.beforeOperation ?? [])] }
      : { ...hooks },
  }
}

function aDesBrouillons({ versions }: CollectionConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts)
}
