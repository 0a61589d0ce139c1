import { cheminActualite } from '../../actualite/domain/chemin.ts'
import { cheminManifestation } from '../../agenda/domain/chemin.ts'
import { cheminQuestion } from '../../question/domain/chemin.ts'
import type { Information } from '../domain/information.ts'

/** L'adresse publique d'une information, selon son type. */
export function cheminInformation({ type, id, titre, chemin = '/infos' }: Information): string {
  switch (type) {
    case 'page-infos':
      return chemin
    case 'actualite':
      return cheminActualite(id, titre)
    case 'manifestation':
      return cheminManifestation(id, titre)
    case 'question':
      return cheminQuestion(id)
  }
}
