import type { Publication } from '../../src/contenu/socle/domain/publication.ts'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'
import { slug } from '../../src/kernel/slug.ts'

interface APublication {
  readonly type: string
  readonly id: string
  readonly titre: string
  readonly resume?: string | undefined
  readonly donnees: object
  readonly html?: string
}

/** La publication d'un document : son adresse lisible se déduit du titre. */
export function publication({ type, id, titre, resume, donnees, html = '' }: APublication): Publication {
  return sansAbsents({ type, id, slug: slug(titre), titre, resume, donnees, html })
}
