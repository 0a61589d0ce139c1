import type { ComponentChildren } from 'preact'
import { Icone } from './icone.tsx'
import type { NomIcone } from './icones.ts'

export interface EtiquetteProps {
  /** `region` : brique, réservée à ce que finance la Région. */
  readonly ton?: 'region' | 'fort' | 'neutre' | 'succes' | 'attention'
  readonly icone?: NomIcone
  readonly children: ComponentChildren
}

export function Etiquette({ ton = 'neutre', icone, children }: EtiquetteProps) {
  return (
    <span class={`etiquette etiquette--${ton}`}>
      {icone !== undefined && <Icone nom={icone} />}
      {children}
    </span>
  )
}

/** Filtre actif, retiré d'un clic : `href` est la même recherche sans lui. */
function Pastille({ libelle, href }: { readonly libelle: string; readonly href: string }) {
  return (
    <a class="pastille" href={href}>
      <span class="visuellement-cache">Retirer le filtre </span>
      {libelle}
      <Icone nom="x" />
    </a>
  )
}

export interface PastillesProps {
  readonly pastilles: readonly { readonly libelle: string; readonly href: string }[]
  /** Adresse de la recherche sans aucun filtre. */
  readonly toutRetirer: string
}

/** Les filtres actifs ; rien s'il n'y en a pas. */
export function Pastilles({ pastilles, toutRetirer }: PastillesProps) {
  if (pastilles.length === 0) return null
  return (
    <div>
      <p class="visuellement-cache">Filtres actifs</p>
      <ul class="pastilles">
        {pastilles.map((pastille) => (
          <li key={pastille.href}>
            <Pastille {...pastille} />
          </li>
        ))}
        {pastilles.length > 1 && (
          <li>
            <a class="pastilles__tout" href={toutRetirer}>
              Retirer tous les filtres
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
