import {
  BarreRecherche,
  CarteGeographique,
  ListeResultats,
  MiseEnPageResultats,
  Page,
  Pagination,
  Pastilles,
  type PointCarte,
  TitreResultats,
} from '../../platform/ui/index.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { Filtres } from './filtres.page.tsx'
import { Correction, MessageDeLieu, SansResultat } from './messages.page.tsx'
import type { VueResultats, VueTri } from './resultats.view.ts'

const QUESTIONS: Readonly<Record<VueResultats['moteur'], string>> = {
  formations: 'Que voulez-vous apprendre ?',
  metiers: 'Quel métier cherchez-vous ?',
  financements: 'Quel financement cherchez-vous ?',
  organismes: 'Quel organisme cherchez-vous ?',
  structures: 'Qui peut vous aider ? Un nom, un réseau, un besoin',
  ressources: 'Quelle ressource cherchez-vous ?',
}

/** Résultats d'un moteur, quel qu'il soit. */
export function PageResultats({ vue }: { readonly vue: VueResultats }) {
  return (
    <Page
      titre={vue.titre}
      description={vue.description}
      canonique={vue.canonique}
      fil={[{ libelle: vue.rubrique, chemin: `/${vue.moteur}` }]}
      noindex={vue.noindex}
      section={vue.moteur}
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
      question={QUESTIONS[moteur]}
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
      <Tris tris={vue.tris} />
      <CarteGeographique points={vue.cartes.flatMap(point)} />
      <ListeResultats premier={vue.premier}>
        {vue.cartes.map((carte) => (
          <UneCarte key={carte.href} carte={carte} />
        ))}
      </ListeResultats>
      <Pagination page={vue.page} pages={vue.pages} adresse={vue.adresse} />
    </>
  )
}

function point({ titre, sousTitre, href, point: situe }: VueCarte): readonly PointCarte[] {
  if (situe === undefined) return []
  return [{ ...situe, titre, href, ...(sousTitre === undefined ? {} : { detail: sousTitre }) }]
}

function Tris({ tris }: { readonly tris: readonly VueTri[] }) {
  return (
    <nav class="tris" aria-label="Trier les résultats">
      <p>Trier par</p>
      <ul>
        {tris.map(({ libelle, href, courant }) => (
          <li key={href}>
            <a href={href} aria-current={courant ? 'true' : undefined} rel="nofollow">
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
