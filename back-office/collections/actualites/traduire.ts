import type { Actualite } from '../../../src/contenu/actualite/domain/actualite.ts'
import type { ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { jourDe } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

interface Lus {
  readonly html: string
  readonly image: ImagePubliee | undefined
}

/** La publication d'une actualité. */
export function traduire(document: SaisieDe<'actualites'>, { html, image }: Lus): Publication {
  const { identifiant: id, titre, resume, auteur } = document
  const dateMaj = document.dateMaj ? jourDe(document.dateMaj) : undefined
  const donnees: Omit<Actualite, 'id' | 'html'> = {
    titre,
    resume,
    datePublication: jourDe(document.datePublication),
    profils: document.profils ?? [],
    themes: document.themes ?? [],
    aLaUne: document.aLaUne === true,
    ...renseignes({ dateMaj, auteur, image }),
  }
  return publication({ type: 'actualite', id, titre, resume, donnees, html })
}
