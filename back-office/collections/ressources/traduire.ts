import type { Ressource } from '../../../src/contenu/ressource/domain/ressource.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { jourDe } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

type Saisie = SaisieDe<'ressources'>

/** La publication d'une ressource. */
export function traduire(document: Saisie, { html }: { readonly html: string }): Publication {
  const { identifiant: id, titre, resume, type, format, auteur, dureeMinutes } = document
  const donnees: Omit<Ressource, 'id' | 'html'> = {
    titre,
    resume,
    type,
    themes: document.themes ?? [],
    profils: document.profils ?? [],
    format,
    auteur,
    datePublication: jourDe(document.datePublication),
    ...renseignes({
      source: traduireSource(document.source),
      dureeMinutes,
      fichier: traduireFichier(document.fichier),
    }),
  }
  return publication({ type: 'ressource', id, titre, resume, donnees, html })
}

/** À demi remplie, la source est écrite telle quelle : le contrôle dit ce qui manque. */
function traduireSource(source: Saisie['source']): Ressource['source'] | undefined {
  if (!source?.nom && !source?.url) return undefined
  return { nom: source.nom ?? '', url: source.url ?? '' }
}

function traduireFichier(fichier: Saisie['fichier']): Ressource['fichier'] | undefined {
  if (!fichier?.chemin && !fichier?.format && !fichier?.octets) return undefined
  return { chemin: fichier.chemin ?? '', format: fichier.format ?? '', octets: fichier.octets ?? 0 }
}
