import type { VueCarteActualite } from '../../actualite/web/actualites.view.ts'
import { CarteActualite } from '../../actualite/web/carte-actualite.page.tsx'
import {
  CadreDeListe,
  niveauDesCartes,
  type VueCadreDeListe,
} from '../../socle/web/liste-dans-un-texte.page.tsx'
import { CarteManifestation } from './carte-manifestation.page.tsx'
import type { VueCarteManifestation } from './carte-manifestation.view.ts'

export interface VueListeEditoriale extends VueCadreDeListe {
  readonly actualites: readonly VueCarteActualite[]
  readonly manifestations: readonly VueCarteManifestation[]
}

/** Le morceau de page d'une liste d'actualités ou de manifestations, inséré dans un texte. */
export function ListeEditoriale({ vue }: { readonly vue: VueListeEditoriale }) {
  const { actualites, manifestations } = vue
  const niveauTitre = niveauDesCartes(vue)
  return (
    <CadreDeListe vue={vue}>
      {actualites.length + manifestations.length > 0 && (
        <ul class="resultats">
          {actualites.map((carte) => (
            <CarteActualite key={carte.href} carte={carte} niveauTitre={niveauTitre} />
          ))}
          {manifestations.map((carte) => (
            <CarteManifestation key={carte.href} carte={carte} niveauTitre={niveauTitre} />
          ))}
        </ul>
      )}
    </CadreDeListe>
  )
}
