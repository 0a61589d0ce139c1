import {
  Alerte,
  CarteGeographique,
  LienBouton,
  Page,
  Pagination,
  Selection,
  TitreResultats,
} from '../../gabarit/index.ts'
import { ListeOffres } from './offre.page.tsx'
import type { VueOffres } from './offres.view.ts'
import { FormulaireOu } from './ou.page.tsx'
import { Provenance } from './provenance.page.tsx'

/** Toutes les offres d'emploi d'un métier, autour d'un lieu. */
export function PageOffres({ vue, canonique }: { readonly vue: VueOffres; readonly canonique: string }) {
  const { metier } = vue
  return (
    <Page
      titre={vue.titre}
      description={`${vue.annonce} : ${metier.titre}.`}
      canonique={canonique}
      fil={[
        { libelle: 'Métiers', chemin: '/metiers' },
        { libelle: metier.titre, chemin: metier.chemin },
        { libelle: 'Offres d’emploi', chemin: canonique },
      ]}
      noindex
      section="metiers"
    >
      <div class="barre-resultats">
        <div class="conteneur">
          <Formulaire vue={vue} />
        </div>
      </div>
      <Corps vue={vue} />
    </Page>
  )
}

function Formulaire({ vue: { ou, rayon, rayons } }: { readonly vue: VueOffres }) {
  return (
    <FormulaireOu ou={ou}>
      <Selection id="rayon" nom="rayon" libelle="Distance" valeur={rayon} options={rayons} />
    </FormulaireOu>
  )
}

function Corps({ vue }: { readonly vue: VueOffres }) {
  const { metier } = vue
  return (
    <div class="conteneur page-offres">
      <p class="entete-fiche__surtitre">{metier.titre}</p>
      <TitreResultats>{vue.annonce}</TitreResultats>
      <Messages vue={vue} />
      {vue.provenance !== undefined && <Provenance provenance={vue.provenance} />}
      {vue.offres.length > 0 && <Resultats vue={vue} />}
      <p class="actions">
        <LienBouton href={metier.chemin} variante="secondaire" icone="arrow-left">
          Revenir à la fiche du métier
        </LienBouton>
      </p>
    </div>
  )
}

function Messages({ vue: { indisponible, sansOffre, limite } }: { readonly vue: VueOffres }) {
  return (
    <>
      {indisponible !== undefined && (
        <Alerte ton="info" titre="Offres momentanément indisponibles">
          <p>{indisponible}</p>
        </Alerte>
      )}
      {sansOffre !== undefined && <p>{sansOffre}</p>}
      {limite !== undefined && (
        <Alerte ton="info">
          <p>{limite}</p>
        </Alerte>
      )}
    </>
  )
}

function Resultats({ vue }: { readonly vue: VueOffres }) {
  return (
    <>
      <CarteGeographique points={vue.points} portee={vue.portee} />
      {vue.points.length > 0 && vue.sansCoordonnees > 0 && (
        <p class="discret">{phraseSansCoordonnees(vue.sansCoordonnees)}</p>
      )}
      <ListeOffres offres={vue.offres} niveauTitre={2} premier={vue.premier} />
      <Pagination page={vue.page} pages={vue.pages} adresse={vue.adresse} />
    </>
  )
}

function phraseSansCoordonnees(nombre: number): string {
  return nombre === 1
    ? 'Une offre de cette page n’a pas de lieu précis : elle est dans la liste, pas sur la carte.'
    : `${nombre} offres de cette page n’ont pas de lieu précis : elles sont dans la liste, pas sur la carte.`
}
