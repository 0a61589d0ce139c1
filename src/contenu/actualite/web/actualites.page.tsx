import {
  Icone,
  MiseEnPageResultats,
  Page,
  Pagination,
  Pastilles,
  TitreResultats,
} from '../../../gabarit/index.ts'
import { FiltresDeListe } from '../../socle/web/filtres-de-liste.page.tsx'
import { RienTrouve } from '../../socle/web/rien-trouve.page.tsx'
import type { VueActualites } from './actualites.view.ts'
import { CarteActualite } from './carte-actualite.page.tsx'

export function PageActualites({ vue }: { readonly vue: VueActualites }) {
  return (
    <Page
      titre={`Actualités : ${vue.titre.charAt(0).toLowerCase()}${vue.titre.slice(1)}`}
      description={vue.description}
      canonique={vue.canonique}
      section="actualites"
      fil={[{ libelle: 'Actualités', chemin: '/actualites' }]}
      noindex={vue.noindex}
      flux={{ titre: 'Actualités', href: vue.rss }}
    >
      <div class="conteneur">
        <MiseEnPageResultats filtres={<FiltresDeListe filtres={vue.filtres} />}>
          <div class="tete-liste">
            <p class="tete-liste__rubrique">Actualités</p>
            <TitreResultats>{vue.annonce}</TitreResultats>
          </div>
          <Pastilles pastilles={vue.pastilles} toutRetirer={vue.toutRetirer} />
          {vue.cartes.length === 0 ? (
            <RienTrouve {...vue} vide="Aucune actualité pour le moment" />
          ) : (
            <Cartes vue={vue} />
          )}
          <ul class="suite-liste">
            <li>
              <a href={vue.rss} type="application/rss+xml" rel="nofollow">
                <Icone nom="rss" />
                Suivre ces actualités (flux RSS)
              </a>
            </li>
          </ul>
        </MiseEnPageResultats>
      </div>
    </Page>
  )
}

function Cartes({ vue: { cartes, page, pages, adresse } }: { readonly vue: VueActualites }) {
  return (
    <>
      <ul class="resultats actualites">
        {cartes.map((carte) => (
          <CarteActualite key={carte.href} carte={carte} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} adresse={adresse} />
    </>
  )
}
