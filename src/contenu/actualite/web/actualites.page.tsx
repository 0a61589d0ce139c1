import { LienRss, PageDeListe, type VueListe } from '../../../liste/index.ts'
import { revenirPlusTard } from '../../socle/web/revenir-plus-tard.page.tsx'
import { CarteActualite } from './carte-actualite.page.tsx'
import type { VueCarteActualite } from './carte-actualite.view.ts'

export interface VueActualites extends VueListe {
  readonly cartes: readonly VueCarteActualite[]
}

export function PageActualites({ vue }: { readonly vue: VueActualites }) {
  return (
    <PageDeListe
      vue={vue}
      vide={revenirPlusTard('Aucune actualité pour le moment')}
      suite={
        <ul class="suite-liste">
          <li>
            <LienRss rss={vue.rss}>Suivre ces actualités (flux RSS)</LienRss>
          </li>
        </ul>
      }
    >
      <ul class="resultats actualites">
        {vue.cartes.map((carte) => (
          <CarteActualite key={carte.href} carte={carte} />
        ))}
      </ul>
    </PageDeListe>
  )
}
