import { CadreDeListe, niveauDesCartes, type VueCadreDeListe } from '../../contenu/index.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import type { VueCarte } from './carte-de-resultat.view.ts'

export interface VueListe extends VueCadreDeListe {
  readonly cartes: readonly VueCarte[]
}

/** Le morceau de page d'une liste, inséré dans un texte. */
export function ListeDansUnTexte({ vue }: { readonly vue: VueListe }) {
  return (
    <CadreDeListe vue={vue}>
      {vue.cartes.length > 0 && (
        <ol class="resultats">
          {vue.cartes.map((carte) => (
            <UneCarte key={carte.href} carte={carte} niveauTitre={niveauDesCartes(vue)} />
          ))}
        </ol>
      )}
    </CadreDeListe>
  )
}
