import { APIError, type CollectionSlug, type PayloadRequest, type TypedJobs, type Where } from 'payload'
import { z } from 'zod'
import { minuteAParis } from '../../../src/kernel/moment.ts'
import { executantDe } from '../executant.ts'

export type SensDuChangement = 'publish' | 'unpublish'

/** Une publication ou un retrait programmé, ou celui qu'on a refusé à l'échéance et qui attend qu'on le voie. */
export interface Programmation {
  readonly id: number
  readonly sens: SensDuChangement
  /** `AAAA-MM-JJTHH:MM`, à l'heure de Paris. */
  readonly moment: string
  /** Ce que l'échéance a répondu quand elle a été refusée. */
  readonly refus?: string
  /** Ce qui la fera refuser à l'échéance si rien ne change d'ici là. */
  readonly obstacle?: string
  readonly cible: Cible
}

export interface Cible {
  readonly collection: CollectionSlug
  readonly id: number
}

const travail = z.object({
  id: z.number(),
  /** Payload l'efface d'un travail refusé ; son dernier changement est alors celui de l'échéance. */
  waitUntil: z.string().nullish(),
  updatedAt: z.string(),
  hasError: z.boolean().nullish(),
  error: z.object({ message: z.string() }).nullish().catch(null),
  input: z.object({
    type: z.enum(['publish', 'unpublish']),
    nonRelu: z.boolean().optional(),
    doc: z.object({ relationTo: z.string(), value: z.coerce.number().int() }),
  }),
})

const TACHE: Where = { taskSlug: { equals: 'schedulePublish' } }

/** Celles qui attendent leur heure, et les refusées, de la plus proche à la plus lointaine. */
export async function lireProgrammations(
  req: PayloadRequest,
  { cible, limite }: { readonly cible?: Cible; readonly limite: number },
): Promise<readonly Programmation[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { and: [TACHE, ...(cible === undefined ? [] : [viseeA(cible)])] },
    sort: 'waitUntil',
    limit: limite,
    depth: 0,
    req,
  })
  return docs.flatMap((lu) => traduire(lu, req) ?? [])
}

const viseeA = ({ collection, id }: Cible): Where => ({
  and: [{ 'input.doc.relationTo': { equals: collection } }, { 'input.doc.value': { equals: String(id) } }],
})

function traduire(lu: unknown, { payload }: PayloadRequest): Programmation | undefined {
  const { data } = travail.safeParse(lu)
  const collection = payload.config.collections.find(({ slug }) => slug === data?.input.doc.relationTo)
  if (data === undefined || collection === undefined) return undefined
  const { id, waitUntil, updatedAt, hasError, error, input } = data
  return {
    id,
    sens: input.type,
    moment: minuteAParis(new Date(waitUntil ?? updatedAt)),
    cible: { collection: collection.slug, id: input.doc.value },
    ...(hasError === true && { refus: error?.message ?? 'La publication a échoué.' }),
    ...(hasError !== true && input.nonRelu === true && { obstacle: NON_RELU }),
  }
}

/** Met le changement dans la file ; `instant` est l'échéance. */
export async function mettreEnFile(
  req: PayloadRequest,
  {
    cible,
    sens,
    instant,
  }: { readonly cible: Cible; readonly sens: SensDuChangement; readonly instant: Date },
): Promise<void> {
  const { user } = req
  await req.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: sens,
      doc: visee.parse({ relationTo: cible.collection, value: String(cible.id) }),
      ...(user !== null && { user: { relationTo: 'utilisateurs', value: user.id } }),
    },
    waitUntil: instant,
    req,
  })
}

type Visee = NonNullable<TypedJobs['tasks']['schedulePublish']['input']['doc']>

/** Payload garde le numéro du document en texte, ce que le type engendré ne dit pas. */
const visee = z.custom<Visee>((valeur) => travail.shape.input.shape.doc.safeParse(valeur).success)

export const NON_RELU =
  'Un brouillon a été enregistré depuis par une personne qui ne publie pas : relisez-le, puis enregistrez-le ou publiez-le.'

/** Vrai si le travail mettrait en ligne un texte retouché depuis par qui ne publie pas, et que personne n'a relu. */
export const estNonRelu = (input: unknown): boolean =>
  travail.shape.input.safeParse(input).data?.nonRelu === true

/** Retient, sur les publications qui attendent, si la version enregistrée a été relue par qui publie. */
export async function noterLaRelecture(
  req: PayloadRequest,
  cible: Cible,
  { relue }: { readonly relue: boolean },
): Promise<void> {
  const sql = `
    update cms.payload_jobs
    set input = case when $3 then input - 'nonRelu' else input || '{"nonRelu": true}' end
    where task_slug = 'schedulePublish' and completed_at is null and has_error is not true
      and input ->> 'type' = 'publish' and input -> 'doc' ->> 'relationTo' = $1
      and input -> 'doc' ->> 'value' = $2 and input ? 'nonRelu' = $3`
  await (await executantDe(req)).query(sql, [cible.collection, String(cible.id), relue])
}

/** Retire de la file ; faux si elle n'y est plus, ou concerne un autre contenu. */
export async function retirerDeLaFile(req: PayloadRequest, cible: Cible, id: number): Promise<boolean> {
  const { docs } = await req.payload.delete({
    collection: 'payload-jobs',
    where: { and: [TACHE, viseeA(cible), { id: { equals: id } }, { processing: { equals: false } }] },
    req,
  })
  return docs.length > 0
}

/**
 * Ce qui ferait refuser la publication si elle avait lieu maintenant : la publication est tentée pour de bon, puis
 * annulée. `undefined` : elle passerait.
 */
export async function refusDeMaintenant(
  { payload, user }: PayloadRequest,
  { collection, id }: Cible,
): Promise<string | undefined> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('aucune transaction')
  try {
    const data = { _status: 'published' } as const
    await payload.update({ collection, id, data, user, overrideAccess: false, req: { transactionID } })
    return undefined
  } catch (cause) {
    if (cause instanceof APIError) return cause.message
    throw cause
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
}
