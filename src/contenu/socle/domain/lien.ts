import type { Lu } from '../adapters/declarer-genre.ts'
import type { unLien } from '../adapters/schema-editorial.ts'

/** Un lien écrit par l'équipe. */
export type Lien = Lu<typeof unLien>
