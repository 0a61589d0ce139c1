import {
  BlocEssentiel,
  BoutonsPartage,
  type ElementEssentiel,
  EnteteFiche,
  Etiquette,
  type Json,
  MiseEnPageFiche,
  Page,
  Sommaire,
} from '../../gabarit/index.ts'
import { majuscule } from '../../kernel/typographie.ts'
import type { VueMetier } from './fiche-metier.view.ts'
import { FormationsDuMetier } from './formations-du-metier.page.tsx'
import type { VueFormations } from './formations-du-metier.view.ts'
import { Marche } from './marche.page.tsx'
import type { VueMarche } from './marche.view.ts'
import {
  Acces,
  Activites,
  Appellations,
  Conditions,
  EnBref,
  Profil,
  Savoirs,
} from './metier-sections.page.tsx'
import { OffresDeLaFiche } from './offres-de-la-fiche.page.tsx'
import type { VueOffresDeLaFiche } from './offres-de-la-fiche.view.ts'
import { FormulaireOu } from './ou.page.tsx'
import type { VueLieuDeLaFiche } from './ou.view.ts'
import { MetiersProches } from './proches.page.tsx'
import type { VueProches } from './proches.view.ts'
import { Salaires } from './salaires.page.tsx'
import type { VueSalaires } from './salaires.view.ts'
import { sommaireDe } from './sommaire.view.ts'

export interface PageMetierProps {
  readonly vue: VueMetier
  readonly ou: VueLieuDeLaFiche
  readonly formations: VueFormations
  readonly salaires: VueSalaires
  readonly marche: VueMarche
  readonly offres: VueOffresDeLaFiche
  readonly proches: VueProches
  readonly csv: string
  readonly jsonLd: Json
  /** D'où vient la fiche : « Source : France Travail, ROME 4.0… ». */
  readonly source: string
}

export function PageMetier(props: PageMetierProps) {
  const { vue, ou, jsonLd } = props
  return (
    <Page
      titre={`${vue.titre} : métier, salaire, formations`}
      description={vue.description}
      canonique={vue.chemin}
      fil={[
        { libelle: 'Métiers', chemin: '/metiers' },
        { libelle: vue.titre, chemin: vue.chemin },
      ]}
      jsonLd={[jsonLd]}
      section="metiers"
    >
      <div class="conteneur fiche-metier">
        <Entete vue={vue} />
        <div class="ou--bandeau">
          <FormulaireOu ou={ou} />
        </div>
        <Corps {...props} />
      </div>
    </Page>
  )
}

function Entete({ vue }: { readonly vue: VueMetier }) {
  return (
    <EnteteFiche
      titre={vue.titre}
      surtitre="Métier"
      sousTitre={`${vue.domaine} · code ROME ${vue.codeRome}`}
      etiquettes={vue.etiquettes.length === 0 ? undefined : <Etiquettes vue={vue} />}
      actions={<BoutonsPartage />}
    />
  )
}

function Etiquettes({ vue }: { readonly vue: VueMetier }) {
  return (
    <>
      {vue.etiquettes.map(({ libelle, ton, icone }) => (
        <Etiquette key={libelle} ton={ton} icone={icone}>
          {libelle}
        </Etiquette>
      ))}
    </>
  )
}

function Corps({ vue, formations, salaires, marche, offres, proches, csv, source }: PageMetierProps) {
  const cote = (
    <>
      <BlocEssentiel elements={essentiel({ vue, formations, salaires, marche, offres })} />
      <Sommaire entrees={sommaireDe(vue, proches)} />
    </>
  )
  return (
    <MiseEnPageFiche cote={cote}>
      <EnBref vue={vue} />
      <Acces vue={vue} />
      <FormationsDuMetier formations={formations} />
      <Salaires salaires={salaires} />
      <Marche marche={marche} csv={csv} />
      <OffresDeLaFiche offres={offres} />
      <Activites vue={vue} />
      <Savoirs vue={vue} />
      <Conditions vue={vue} />
      <Profil profil={vue.profil} />
      <Appellations vue={vue} />
      <MetiersProches proches={proches} />
      <p class="provenance">{source}</p>
    </MiseEnPageFiche>
  )
}

type Resumes = Pick<PageMetierProps, 'vue' | 'formations' | 'salaires' | 'marche' | 'offres'>

/** Ce qui décide, d'un coup d'œil ; ce qui n'est pas connu n'y figure pas. */
function essentiel({ vue, formations, salaires, marche, offres }: Resumes): readonly ElementEssentiel[] {
  return [
    ...element('graduation-cap', 'Diplôme demandé', vue.niveaux),
    ...element('euro', 'Salaire net médian', majuscule(salaires.net.resume)),
    ...element(
      'euro',
      'Salaire brut moyen',
      salaires.moyen === undefined ? undefined : majuscule(salaires.moyen),
    ),
    ...element('trending-up', 'Recrutement', marche.resume),
    ...element('briefcase', 'Offres d’emploi', offres.resume),
    { icone: 'book-open', terme: 'Formations', description: <a href="#formations">{formations.resume}</a> },
    { icone: 'layers', terme: 'Domaine', description: vue.grandDomaine },
  ]
}

function element(
  icone: ElementEssentiel['icone'],
  terme: string,
  description: string | undefined,
): readonly ElementEssentiel[] {
  return description === undefined ? [] : [{ icone, terme, description }]
}
