import {
  BarreRecherche,
  CarteGeographique,
  Icone,
  ListeResultats,
  MiseEnPageResultats,
  Page,
  Pagination,
  Pastilles,
  type PointCarte,
  TitreResultats,
} from '../../gabarit/index.ts'
import { MENU } from '../../gabarit/navigation.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { Filtres } from './filtres.page.tsx'
import { Correction, MessageDeLieu, SansResultat } from './messages.page.tsx'
import { ReponseDirecte } from './reponse-directe.page.tsx'
import type { VueResultats, VueTri } from './resultats.view.ts'

/** Résultats d'un moteur, quel qu'il soit. */
export function PageResultats({ vue }: { readonly vue: VueResultats }) {
  const rubrique = MENU.find(({ id }) => id === vue.moteur)
  return (
    <Page
      titre={vue.titre}
      description={vue.description}
      canonique={vue.canonique}
      fil={[{ libelle: vue.rubrique, chemin: `/${vue.moteur}` }]}
      noindex={vue.noindex}
      {...(vue.flux === undefined ? {} : { flux: vue.flux })}
      {...(rubrique === undefined ? {} : { section: rubrique.id })}
      rechercheEntete={false}
    >
      <div class="barre-resultats">
        <div class="conteneur">
          <Barre vue={vue} />
        </div>
      </div>
      <div class="conteneur">
        <MiseEnPageResultats filtres={<Filtres action={`/${vue.moteur}`} filtres={vue.filtres} />}>
          <Liste vue={vue} />
        </MiseEnPageResultats>
      </div>
    </Page>
  )
}

function Barre({ vue: { moteur, barre } }: { readonly vue: VueResultats }) {
  return (
    <BarreRecherche
      id="recherche"
      action={`/${moteur}`}
      moteur={moteur}
      question={barre.question}
      q={barre.q}
      ou={barre.ou}
      avecLieu={barre.avecLieu}
      lieu=""
      champsCaches={barre.champsCaches}
    />
  )
}

function Liste({ vue }: { readonly vue: VueResultats }) {
  return (
    <>
      <TitreResultats>{vue.annonce}</TitreResultats>
      {vue.reponse !== undefined && <ReponseDirecte reponse={vue.reponse} />}
      {vue.lieu !== undefined && <MessageDeLieu message={vue.lieu} />}
      {vue.correction !== undefined && <Correction correction={vue.correction} />}
      <Pastilles pastilles={vue.pastilles} toutRetirer={vue.toutRetirer} />
      {vue.cartes.length === 0 ? <SansResultat {...vue} /> : <Resultats vue={vue} />}
    </>
  )
}

function Resultats({ vue }: { readonly vue: VueResultats }) {
  return (
    <>
      <div class="outils-resultats">
        {vue.tris.length > 1 && <Tris tris={vue.tris} />}
        <CarteGeographique points={vue.cartes.flatMap(point)} />
      </div>
      <ListeResultats premier={vue.premier}>
        {vue.cartes.map((carte) => (
          <UneCarte key={carte.href} carte={carte} />
        ))}
      </ListeResultats>
      <Pagination page={vue.page} pages={vue.pages} adresse={vue.adresse} />
      {vue.flux !== undefined && <SuivreLaRecherche href={vue.flux.href} />}
    </>
  )
}

function SuivreLaRecherche({ href }: { readonly href: string }) {
  return (
    <p class="suivre-recherche">
      <a href={href} type="application/rss+xml" rel="nofollow">
        <Icone nom="rss" />
        Suivre cette recherche (flux RSS)
      </a>
    </p>
  )
}

function point({ titre, sousTitre, href, point: situe }: VueCarte): readonly PointCarte[] {
  if (situe === undefined) return []
  return [{ ...situe, titre, href, ...(sousTitre === undefined ? {} : { detail: sousTitre }) }]
}

/** Une liste sur une ligne ; sur petit écran, repliée sous le tri en cours. */
function Tris({ tris }: { readonly tris: readonly VueTri[] }) {
  const courant = tris.find((tri) => tri.courant)?.libelle ?? ''
  return (
    <nav class="tris" aria-label="Trier les résultats">
      <details class="tris__pli" data-pli>
        <summary>
          <span>
            Trier<span class="visuellement-cache"> par</span> : <strong>{courant}</strong>
          </span>
          <Icone nom="chevron-down" />
        </summary>
        <p aria-hidden="true">Trier par</p>
        <ul>
          {tris.map(({ libelle, href, courant: choisi }) => (
            <li key={href}>
              <a href={href} aria-current={choisi ? 'true' : undefined} rel="nofollow">
                {libelle}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
