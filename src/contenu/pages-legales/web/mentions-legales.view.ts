import type { Instance } from '../../../instance/instance.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { MentionsLegales } from '../domain/page-legale.ts'

export interface VueMentions extends MentionsLegales {
  readonly courriel?: string
}

/** Ce que l'équipe a publié, sinon ce que l'instance déclare. */
export function vueMentions(
  { editeur, hebergeur, contact }: Pick<Instance, 'editeur' | 'hebergeur' | 'contact'>,
  publiees: MentionsLegales | undefined,
): VueMentions {
  return sansAbsents({ ...(publiees ?? { editeur, hebergeur }), courriel: contact.courriel })
}
