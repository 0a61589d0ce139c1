import type { Lu } from '../adapters/declarer-genre.ts'
import type { uneImage } from '../adapters/schema-editorial.ts'

/** Une image du portail, telle qu'une publication la porte. */
export type ImagePubliee = Lu<typeof uneImage>

export type DeclinaisonImage = ImagePubliee['declinaisons'][number]
