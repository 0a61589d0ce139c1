import type { ComponentChildren } from 'preact'
import { Icone } from '../../gabarit/index.ts'

export interface CadreDeListeProps {
  readonly titre: string | undefined
  readonly niveau: 2 | 3 | 4
  /** Dite quand il n'y a rien à montrer. */
  readonly phrase?: string
  readonly cartes: readonly ComponentChildren[]
  /** Page de résultats de la même recherche. */
  readonly chemin: string
  readonly lien: string
}

/** Une liste insérée dans un texte : son titre, ses cartes, et le lien vers la page qui les montre toutes. */
export function CadreDeListe({ titre, niveau, phrase, cartes, chemin, lien }: CadreDeListeProps) {
  const Titre = `h${niveau}` as const
  return (
    <div class="liste-texte">
      {titre !== undefined && <Titre>{titre}</Titre>}
      {phrase !== undefined && <p>{phrase}</p>}
      {cartes.length > 0 && <ol class="resultats">{cartes}</ol>}
      <p class="liste-texte__suite">
        <a href={chemin}>
          {lien}
          <Icone nom="arrow-right" />
        </a>
      </p>
    </div>
  )
}
