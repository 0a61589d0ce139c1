import type { CollectionSlug, Payload } from 'payload'

/** Le document de cet identifiant, même à la corbeille ; `undefined` s'il n'existe pas. */
export async function documentDe(
  payload: Payload,
  collection: CollectionSlug,
  identifiant: string,
): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { identifiant: { equals: identifiant } },
    limit: 1,
    depth: 0,
    trash: true,
  })
  return docs[0] === undefined ? undefined : Number(docs[0].id)
}
