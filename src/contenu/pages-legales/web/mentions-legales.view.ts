import type { Instance } from '../../../instance/instance.ts'
import type { MentionsLegales } from '../domain/page-legale.ts'

export interface VueMentions extends MentionsLegales {
  readonly courriel?: string
}

/** Ce que l'équipe a publié, sinon ce que l'instance déclare. */
export function vueMentions(
  { editeur, hebergeur, contact }: Pick<Instance, 'editeur' | 'hebergeur' | 'contact'>,
  publiees: MentionsLegales | undefined,
): VueMentions {
  const { courriel } = contact
  return { ...(publiees ?? { editeur, hebergeur }), ...(courriel === undefined ? {} : { courriel }) }
}
