import type { Information } from '../../../contenu/index.ts'
import type { Territoires } from '../../../referentiels/index.ts'

/** L'information, le lieu de sa manifestation placé sur sa commune quand il n'a pas de position. */
export function situerInformation(
  information: Information,
  territoires: Pick<Territoires, 'commune'>,
): Information {
  const { manifestation } = information
  const { lieu } = manifestation ?? {}
  if (manifestation === undefined || lieu?.codeInsee === undefined) return information
  const position = territoires.commune(lieu.codeInsee)?.position
  if (lieu.latitude !== undefined || position === undefined) return information
  return { ...information, manifestation: { ...manifestation, lieu: { ...lieu, ...position } } }
}
