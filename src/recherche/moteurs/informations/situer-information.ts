import type { Information } from '../../../contenu/back-office.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { jourDuMoment } from '../../../kernel/moment.ts'
import type { RepertoireCommunes } from '../../../referentiels/index.ts'

/** L'information, le lieu de sa manifestation placé sur sa commune quand il n'a pas de position. */
export function situerInformation(
  information: Information,
  communes: Pick<RepertoireCommunes, 'commune'>,
): Information {
  const { manifestation } = information
  const { lieu } = manifestation ?? {}
  if (manifestation === undefined || lieu?.codeInsee === undefined) return information
  const position = communes.commune(lieu.codeInsee)?.position
  if (lieu.latitude !== undefined || position === undefined) return information
  return { ...information, manifestation: { ...manifestation, lieu: { ...lieu, ...position } } }
}

/** Faux pour une manifestation dont le dernier jour est passé : ni résultat, ni suggestion. */
export function estMontree({ manifestation }: Information, jour: Jour): boolean {
  return manifestation === undefined || jourDuMoment(manifestation.fin) >= jour
}
