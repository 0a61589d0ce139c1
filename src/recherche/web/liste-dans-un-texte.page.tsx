import { Icone, type NiveauTitre, rendreFragment } from '../../platform/ui/index.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import type { VueCarte } from './carte-de-resultat.view.ts'

export interface VueListe {
  readonly titre?: string
  readonly niveau: 2 | 3 | 4
  readonly cartes: readonly VueCarte[]
  /** Dite quand il n'y a rien à montrer. */
  readonly phrase?: string
  /** Page de résultats de la même recherche. */
  readonly chemin: string
  readonly lien: string
}

/** Le morceau de page d'une liste, inséré dans un texte. */
export function htmlListe(vue: VueListe): string {
  return rendreFragment(<ListeDansUnTexte vue={vue} />)
}

function ListeDansUnTexte({ vue }: { readonly vue: VueListe }) {
  const { titre, niveau, cartes, phrase, chemin, lien } = vue
  const Titre = `h${niveau}` as const
  return (
    <div class="liste-texte">
      {titre !== undefined && <Titre>{titre}</Titre>}
      {phrase !== undefined && <p>{phrase}</p>}
      {cartes.length > 0 && (
        <ol class="resultats">
          {cartes.map((carte) => (
            <UneCarte key={carte.href} carte={carte} niveauTitre={niveauDesCartes(vue)} />
          ))}
        </ol>
      )}
      <p class="liste-texte__suite">
        <a href={chemin}>
          {lien}
          <Icone nom="arrow-right" />
        </a>
      </p>
    </div>
  )
}

const SOUS: Readonly<Record<VueListe['niveau'], NiveauTitre>> = { 2: 3, 3: 4, 4: 5 }

const niveauDesCartes = ({ titre, niveau }: VueListe): NiveauTitre =>
  titre === undefined ? niveau : SOUS[niveau]
