/** Une image du portail et ses déclinaisons. */
export interface ImageAMontrer {
  /** Vide : décorative. */
  readonly alternative: string
  /** Pixels de l'original. */
  readonly largeur: number
  readonly hauteur: number
  /** Repli des navigateurs sans AVIF ni WebP. */
  readonly chemin: string
  readonly declinaisons: readonly {
    readonly type: 'image/avif' | 'image/webp'
    readonly chemin: string
    /** Pixels. */
    readonly largeur: number
  }[]
  /** Point à garder visible, de 0 à 100. */
  readonly foyer?: { readonly x: number; readonly y: number }
}

export interface ImageProps {
  readonly image: ImageAMontrer
  /** Largeur à l'écran, pour choisir la déclinaison : `(min-width: 48rem) 22rem, 100vw`. */
  readonly tailles: string
  /** Format imposé à l'écran : l'image est rognée autour de son foyer. */
  readonly rognee?: boolean
  /** Vrai : en haut de page, chargée sans attendre. */
  readonly prioritaire?: boolean
}

const TYPES = ['image/avif', 'image/webp'] as const
const PAS = 10

/** Image adaptée à l'écran : le format le plus léger que le navigateur connaît, ses dimensions réservées d'avance. */
export function Image({ image, tailles, rognee = false, prioritaire = false }: ImageProps) {
  return (
    <picture>
      {TYPES.map((type) => (
        <Source key={type} type={type} image={image} tailles={tailles} />
      ))}
      <img
        class={rognee ? `image-rognee ${classesDuFoyer(image)}` : 'image'}
        src={image.chemin}
        alt={image.alternative}
        width={image.largeur}
        height={image.hauteur}
        loading={prioritaire ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

interface SourceProps {
  readonly type: (typeof TYPES)[number]
  readonly image: ImageAMontrer
  readonly tailles: string
}

function Source({ type, image, tailles }: SourceProps) {
  const declinaisons = image.declinaisons.filter((une) => une.type === type)
  if (declinaisons.length === 0) return null
  const srcset = declinaisons.map(({ chemin, largeur }) => `${chemin} ${largeur}w`).join(', ')
  return <source type={type} srcset={srcset} sizes={tailles} />
}

/** La feuille de style connaît le foyer par pas de dix pour cent : aucun style n'est écrit dans la page. */
function classesDuFoyer({ foyer }: ImageAMontrer): string {
  const pas = (valeur: number) => Math.round(Math.min(100, Math.max(0, valeur)) / PAS) * PAS
  return foyer === undefined ? '' : `foyer-x-${pas(foyer.x)} foyer-y-${pas(foyer.y)}`
}
