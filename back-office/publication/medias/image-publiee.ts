import { z } from 'zod'
import type { DeclinaisonImage, ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import { sansAbsents } from '../../../src/kernel/sans-absents.ts'
import { TAILLES } from './tailles.ts'

const texte = z
  .string()
  .nullish()
  .transform((valeur) => (valeur ?? '').trim())
const pourCent = z.number().min(0).max(100).nullish()
const declinaison = z.object({ filename: z.string().nullish(), width: z.number().nullish() })

const IMAGE = z.object({
  filename: z.string(),
  mimeType: z.string().startsWith('image/'),
  width: z.number(),
  height: z.number(),
  alternative: texte,
  decorative: z.boolean().nullish(),
  legende: texte,
  credit: texte,
  foyer: z.object({ x: pourCent, y: pourCent }).nullish(),
  sizes: z.record(z.string(), declinaison.nullish()).nullish(),
})
type Image = z.infer<typeof IMAGE>

/** L'adresse d'un média sur le portail. */
export const cheminDuMedia = (nom: string): string => `/medias/${encodeURIComponent(nom)}`

/** L'image d'un document de la médiathèque, telle qu'une publication la porte ; `undefined` : ce n'est pas une image. */
export function imagePubliee(media: unknown): ImagePubliee | undefined {
  const lu = IMAGE.safeParse(media)
  if (!lu.success) return undefined
  const { filename, width, height, alternative, decorative, legende, credit } = lu.data
  return sansAbsents({
    alternative: decorative === true ? '' : alternative,
    largeur: width,
    hauteur: height,
    chemin: cheminDuMedia(filename),
    declinaisons: TAILLES.flatMap(({ nom, type }) => declinaisons(lu.data.sizes?.[nom], type)),
    legende: legende === '' ? undefined : legende,
    credit: credit === '' ? undefined : credit,
    foyer: foyerDe(lu.data),
  })
}

function declinaisons(
  taille: z.infer<typeof declinaison> | null | undefined,
  type: DeclinaisonImage['type'],
): readonly DeclinaisonImage[] {
  const { filename, width } = taille ?? {}
  if (typeof filename !== 'string' || typeof width !== 'number') return []
  return [{ type, chemin: cheminDuMedia(filename), largeur: width }]
}

const CENTRE = 50

/** Au centre, il n'y a rien à dire : c'est là que le navigateur rogne. */
function foyerDe({ foyer }: Image): ImagePubliee['foyer'] {
  const x = foyer?.x ?? CENTRE
  const y = foyer?.y ?? CENTRE
  return x === CENTRE && y === CENTRE ? undefined : { x, y }
}
