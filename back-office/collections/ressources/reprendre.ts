import type { Ressource } from '../../../src/contenu/ressource/domain/ressource.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'ressources'>

/** La saisie d'une ressource publiée. */
export function reprendre(ressource: Ressource, corps: Saisie['corps']): Saisie {
  const { id, titre, resume, type, themes, profils, format, auteur, datePublication } = ressource
  const { source, dureeMinutes, fichier } = ressource
  return {
    identifiant: id,
    titre,
    resume,
    corps,
    type,
    themes: [...themes],
    profils: [...profils],
    format,
    auteur,
    datePublication: instantDuJour(datePublication),
    ...renseignes({ source, dureeMinutes, fichier }),
  }
}
