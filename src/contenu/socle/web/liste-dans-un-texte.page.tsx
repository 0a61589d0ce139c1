import type { ComponentChildren } from 'preact'
import { Icone, type NiveauTitre } from '../../../gabarit/index.ts'

export interface VueCadreDeListe {
  readonly titre?: string
  readonly niveau: 2 | 3 | 4
  /** Dite quand il n'y a rien à montrer. */
  readonly phrase?: string
  /** Page de résultats de la même recherche. */
  readonly chemin: string
  readonly lien: string
}

export interface CadreDeListeProps {
  readonly vue: VueCadreDeListe
  readonly children?: ComponentChildren
}

/** Une liste insérée dans un texte : son titre, ses cartes, et le lien vers la page qui les montre toutes. */
export function CadreDeListe({ vue, children }: CadreDeListeProps) {
  const { titre, niveau, phrase, chemin, lien } = vue
  const Titre = `h${niveau}` as const
  return (
    <div class="liste-texte">
      {titre !== undefined && <Titre>{titre}</Titre>}
      {phrase !== undefined && <p>{phrase}</p>}
      {children}
      <p class="liste-texte__suite">
        <a href={chemin}>
          {lien}
          <Icone nom="arrow-right" />
        </a>
      </p>
    </div>
  )
}

const SOUS: Readonly<Record<VueCadreDeListe['niveau'], NiveauTitre>> = { 2: 3, 3: 4, 4: 5 }

/** Sans titre, les cartes prennent sa place dans le plan de la page. */
export const niveauDesCartes = ({ titre, niveau }: VueCadreDeListe): NiveauTitre =>
  titre === undefined ? niveau : SOUS[niveau]
