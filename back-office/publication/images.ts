import type { PayloadRequest } from 'payload'
import type { ChampRempli } from './champs-remplis.ts'
import type { Raison } from './refus.ts'

interface ImageCitee {
  readonly champ: ChampRempli
  readonly media: number
}

/** Les images du document, champs et textes compris, qui ne sont ni décrites ni déclarées décoratives (RGAA 1.1). */
export async function imagesSansAlternative(
  champs: readonly ChampRempli[],
  req: PayloadRequest,
): Promise<readonly Raison[]> {
  const citees = champs.flatMap((champ) => [...mediasDe(champ)].map((media) => ({ champ, media })))
  if (citees.length === 0) return []
  const fautives = await sansAlternative([...new Set(citees.map(({ media }) => media))], req)
  return citees.filter(({ media }) => fautives.has(media)).map((citee) => raison(citee, fautives))
}

function raison({ champ, media }: ImageCitee, noms: ReadonlyMap<number, string>): Raison {
  const { chemin, libelle } = champ
  const phrase = `L’image « ${noms.get(media)} » n’a pas de texte alternatif : décrivez-la dans la médiathèque, ou déclarez-la décorative.`
  return { chemin, libelle, phrase }
}

function mediasDe({ champ, valeur }: ChampRempli): ReadonlySet<number> {
  if (champ.type === 'upload') return new Set(identifiants(valeur))
  return new Set(champ.type === 'richText' ? references(valeur) : [])
}

function identifiants(valeur: unknown): readonly number[] {
  if (typeof valeur === 'number') return [valeur]
  if (Array.isArray(valeur)) return valeur.flatMap(identifiants)
  return typeof valeur === 'object' && valeur !== null && 'id' in valeur ? identifiants(valeur.id) : []
}

/** Toutes les références à la médiathèque, aussi profond qu'elles soient dans le texte. */
function* references(noeud: unknown): Generator<number> {
  if (typeof noeud !== 'object' || noeud === null) return
  if ('relationTo' in noeud && noeud.relationTo === 'medias' && 'value' in noeud) {
    yield* identifiants(noeud.value)
  }
  for (const enfant of Object.values(noeud)) yield* references(enfant)
}

async function sansAlternative(
  ids: readonly number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, string>> {
  const { docs } = await req.payload.find({
    collection: 'medias',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const fautives = docs.filter(
    ({ mimeType, decorative, alternative }) =>
      mimeType?.startsWith('image/') === true && decorative !== true && (alternative ?? '').trim() === '',
  )
  return new Map(fautives.map(({ id, filename }) => [id, filename ?? String(id)]))
}
