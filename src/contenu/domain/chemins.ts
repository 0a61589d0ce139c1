import { slug } from '../../kernel/slug.ts'
import type { Information } from '../domain/information.ts'

const chemin = (base: string, id: string, titre: string): string =>
  `${base}/${encodeURIComponent(id)}/${slug(titre)}`

export const cheminStructure = (id: string, nom: string): string => chemin('/structures', id, nom)
export const cheminRessource = (id: string, titre: string): string => chemin('/ressources', id, titre)
export const cheminActualite = (id: string, titre: string): string => chemin('/actualites', id, titre)
export const cheminManifestation = (id: string, titre: string): string => chemin('/agenda', id, titre)
/** La manifestation seule, à mettre dans son agenda. */
export const cheminIcs = (id: string): string => `/agenda/${encodeURIComponent(id)}.ics`

/** L'adresse publique d'une information, selon son type. */
export function cheminInformation({ type, id, titre, chemin: place = '/infos' }: Information): string {
  switch (type) {
    case 'actualite':
      return cheminActualite(id, titre)
    case 'manifestation':
      return cheminManifestation(id, titre)
    case 'page-infos':
      return place
    case 'question':
      return `/faq#${encodeURIComponent(id)}`
  }
}
