import { Image, type ImageAMontrer } from '../../../gabarit/index.ts'

export interface ImageLegendee extends ImageAMontrer {
  readonly legende?: string
  readonly credit?: string
}

export interface FigureProps {
  readonly image: ImageLegendee
  /** Largeur d'affichage, syntaxe de l'attribut `sizes`. */
  readonly tailles: string
  /** En tête de page : chargée sans attendre. */
  readonly prioritaire?: boolean
}

/** Image d'une publication, avec sa légende et son crédit. */
export function Figure({ image, tailles, prioritaire = false }: FigureProps) {
  const { legende, credit } = image
  return (
    <figure class={prioritaire ? 'illustration' : 'figure'}>
      <Image image={image} tailles={tailles} prioritaire={prioritaire} />
      {(legende !== undefined || credit !== undefined) && (
        <figcaption>
          {legende} {credit !== undefined && <span class="credit">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
