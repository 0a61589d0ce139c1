import type { Encart } from '../../../src/contenu/encart/domain/encart.ts'
import type { ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { type AdressesLiees, traduireLien } from '../liens.ts'
import { publication } from '../publication.ts'

interface Lus {
  readonly image: ImagePubliee | undefined
  readonly adresses: AdressesLiees
}

/** La publication d'un encart. */
export function traduire(document: SaisieDe<'encarts'>, { image, adresses }: Lus): Publication {
  const { identifiant: id, titre, texte, emplacement, ordre } = document
  const lien = traduireLien(document.lien, adresses)
  const donnees: Omit<Encart, 'id'> = { titre, texte, emplacement, ordre, ...renseignes({ lien, image }) }
  return publication({ type: 'encart', id, titre, donnees })
}
