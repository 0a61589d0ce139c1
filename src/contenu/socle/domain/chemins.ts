import { cheminDeFiche } from '../../../kernel/fiche.ts'
import type { Information } from '../../informations/domain/information.ts'
import type { TypePublication } from './publication.ts'

export const cheminStructure = (id: string, nom: string): string => cheminDeFiche('/structures', id, nom)
export const cheminDispositif = (id: string, nom: string): string => cheminDeFiche('/financements', id, nom)
export const cheminRessource = (id: string, titre: string): string => cheminDeFiche('/ressources', id, titre)
export const cheminActualite = (id: string, titre: string): string => cheminDeFiche('/actualites', id, titre)
export const cheminManifestation = (id: string, titre: string): string => cheminDeFiche('/agenda', id, titre)
export const cheminParcours = (profil: string): string => `/parcours/${profil}`
/** La manifestation seule, à mettre dans son agenda. */
export const cheminIcs = (id: string): string => `/agenda/${encodeURIComponent(id)}.ics`

/** L'ancre d'une question dans `/faq`. */
export const ancreQuestion = (id: string): string => `question-${id}`
const cheminQuestion = (id: string): string => `/faq#${encodeURIComponent(ancreQuestion(id))}`

/** L'adresse publique d'une information, selon son type. */
export function cheminInformation({ type, id, titre, chemin = '/infos' }: Information): string {
  return type === 'page-infos' ? chemin : (cheminDePublication({ type, id, titre }) ?? chemin)
}

interface Adressable {
  readonly type: TypePublication
  readonly id: string
  readonly titre: string
}

/**
 * L'adresse publique d'une publication ; `undefined` si elle n'a pas de page à elle, ou si sa place dans un arbre en décide
 * (page infos+).
 */
export function cheminDePublication({ type, id, titre }: Adressable): string | undefined {
  switch (type) {
    case 'structure':
      return cheminStructure(id, titre)
    case 'dispositif':
      return cheminDispositif(id, titre)
    case 'ressource':
      return cheminRessource(id, titre)
    case 'actualite':
      return cheminActualite(id, titre)
    case 'manifestation':
      return cheminManifestation(id, titre)
    case 'parcours':
      return cheminParcours(id)
    case 'question':
      return cheminQuestion(id)
    case 'page-legale':
      return `/${id}`
    case 'page-infos':
    case 'encart':
    case 'menu':
    case 'redirection':
      return undefined
  }
}
