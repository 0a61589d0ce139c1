import type { PageInfos } from '../../../src/contenu/infos/domain/page-infos.ts'
import type { ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { jourDe } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

interface Lus {
  readonly html: string
  readonly image: ImagePubliee | undefined
  /** Identifiant de la page au-dessus. */
  readonly parent: string | undefined
}

/** La publication d'une page infos+. */
export function traduire(document: SaisieDe<'pages-infos'>, { html, image, parent }: Lus): Publication {
  const { identifiant: id, titre, resume, segment, ordre } = document
  const dateMaj = document.dateMaj ? jourDe(document.dateMaj) : undefined
  const donnees: Omit<PageInfos, 'id' | 'html'> = {
    titre,
    resume,
    segment,
    ordre,
    profils: document.profils ?? [],
    themes: document.themes ?? [],
    ...renseignes({ parent, image, dateMaj }),
  }
  return publication({ type: 'page-infos', id, titre, resume, donnees, html })
}
