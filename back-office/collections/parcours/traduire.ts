import type { Parcours } from '../../../src/contenu/parcours/domain/parcours.ts'
import type { ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { type AdressesLiees, traduireLiens } from '../liens.ts'
import { publication } from '../publication.ts'

interface Lus {
  readonly html: string
  readonly image: ImagePubliee | undefined
  readonly adresses: AdressesLiees
}

/** La publication d'un parcours. */
export function traduire(document: SaisieDe<'parcours'>, { html, image, adresses }: Lus): Publication {
  const { identifiant: id, titre, resume, etapes } = document
  const donnees: Omit<Parcours, 'id' | 'html'> = {
    titre,
    resume,
    etapes: (etapes ?? []).map((etape) => ({
      titre: etape.titre,
      texte: etape.texte,
      liens: traduireLiens(etape.liens, adresses),
    })),
    ...renseignes({ image }),
  }
  return publication({ type: 'parcours', id, titre, resume, donnees, html })
}
