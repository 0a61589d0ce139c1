import type { VueImage } from './image-publiee.view.ts'

export interface FigureProps {
  readonly image: VueImage
  /** Largeur d'affichage, syntaxe de l'attribut `sizes`. */
  readonly tailles: string
}

/** Image d'une publication, avec sa légende et son crédit ; le navigateur choisit le format et la taille. */
export function Figure({ image, tailles }: FigureProps) {
  const { legende, credit } = image
  return (
    <figure class="figure">
      <picture>
        {image.sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcset={srcset} sizes={tailles} />
        ))}
        <img
          src={image.chemin}
          alt={image.alternative}
          width={image.largeur}
          height={image.hauteur}
          loading="lazy"
        />
      </picture>
      {(legende !== undefined || credit !== undefined) && (
        <figcaption>
          {legende} {credit !== undefined && <span class="credit">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
