import type { ComponentChildren } from 'preact'
import {
  type Json,
  MiseEnPageResultats,
  Page,
  Pagination,
  Pastilles,
  TitreResultats,
} from '../../gabarit/index.ts'
import { MENU } from '../../gabarit/navigation.ts'
import { sansMajuscule } from '../../kernel/typographie.ts'
import { Filtres } from './filtres.page.tsx'
import type { VueListe } from './liste.view.ts'
import { PeuDeResultats, SansResultat, type SansResultatProps } from './sans-resultat.page.tsx'

export interface PageDeListeProps {
  readonly vue: VueListe
  readonly jsonLd?: readonly Json[]
  /** La barre de recherche, au-dessus des deux colonnes ; sans elle, la rubrique se lit devant le titre. */
  readonly barre?: ComponentChildren
  /** Entre le titre et les filtres actifs. */
  readonly messages?: ComponentChildren
  /** Entre les filtres actifs et les résultats. */
  readonly outils?: ComponentChildren
  readonly vide: SansResultatProps['vide']
  /** Sous les résultats, ou sous ce qu'on propose à leur place. */
  readonly suite?: ComponentChildren
  /** Les résultats de la page ; la pagination les suit. */
  readonly children: ComponentChildren
}

/** Où mène « Aller aux résultats » : après la recherche, les filtres et ce que la page a compris. */
const RESULTATS = 'resultats'

/** La page d'une liste : filtres à gauche, titre, filtres actifs, résultats, pages. */
export function PageDeListe({ vue, barre, jsonLd = [], ...contenu }: PageDeListeProps) {
  return (
    <Page
      titre={barre === undefined ? `${vue.rubrique} : ${sansMajuscule(vue.titre)}` : vue.titre}
      description={vue.description}
      canonique={vue.canonique}
      fil={[{ libelle: vue.rubrique, chemin: vue.base }]}
      noindex={vue.noindex}
      jsonLd={jsonLd}
      {...(vue.rss === undefined ? {} : { rss: vue.rss })}
      section={MENU.find(({ chemin }) => chemin === vue.base)?.id}
      rechercheEntete={barre === undefined}
      evitements={vue.pages === 0 ? [] : [{ libelle: 'Aller aux résultats', ancre: RESULTATS }]}
    >
      {barre !== undefined && (
        <div class="barre-resultats">
          <div class="conteneur">{barre}</div>
        </div>
      )}
      <div class="conteneur">
        <MiseEnPageResultats
          filtres={<Filtres action={vue.base} actifs={vue.pastilles.length} filtres={vue.filtres} />}
        >
          {barre === undefined ? (
            <div class="tete-liste">
              <p class="tete-liste__rubrique">{vue.rubrique}</p>
              <TitreResultats>{vue.annonce}</TitreResultats>
            </div>
          ) : (
            <TitreResultats>{vue.annonce}</TitreResultats>
          )}
          {contenu.messages}
          <Pastilles pastilles={vue.pastilles} toutRetirer={vue.toutRetirer} />
          {contenu.outils}
          {vue.pages === 0 ? (
            <SansResultat propositions={vue.propositions} vide={contenu.vide} />
          ) : (
            <div id={RESULTATS} class="page-resultats__liste" tabindex={-1}>
              {contenu.children}
              <Pagination page={vue.page} pages={vue.pages} adresse={vue.adresse} />
              <PeuDeResultats propositions={vue.propositions} />
            </div>
          )}
          {contenu.suite}
        </MiseEnPageResultats>
      </div>
    </Page>
  )
}
