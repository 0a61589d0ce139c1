import { Image, type ImageAMontrer } from '../../platform/ui/index.ts'

export interface IllustrationProps {
  readonly image: ImageAMontrer & { readonly legende?: string; readonly credit?: string }
}

/** L'image d'un contenu, en tête de son texte, avec sa légende et son crédit. */
export function Illustration({ image }: IllustrationProps) {
  const { legende, credit } = image
  return (
    <figure class="illustration">
      <Image image={image} tailles="(min-width: 62rem) 45rem, 100vw" prioritaire />
      {(legende !== undefined || credit !== undefined) && (
        <figcaption>
          {legende} {credit !== undefined && <span class="credit">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
