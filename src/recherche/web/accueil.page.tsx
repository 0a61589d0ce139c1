import { AgendaEtActualites, type AgendaEtActualitesProps, Encarts } from '../../contenu/index.ts'
import { type ContexteDeRendu, type Json, Page } from '../../gabarit/index.ts'
import type { VueAccueil } from './accueil.view.ts'
import { BandeParcours, BandeProfils, BandeRecherches, ListeComptee } from './accueil-bandes.page.tsx'
import { Heros } from './accueil-heros.page.tsx'

interface PageAccueilProps {
  readonly vue: VueAccueil
  readonly rendezVous: AgendaEtActualitesProps
}

export function PageAccueil({ vue, rendezVous }: PageAccueilProps, contexte: ContexteDeRendu) {
  const { description } = contexte.instance
  return (
    <Page
      titre=""
      description={description}
      canonique="/"
      rechercheEntete={false}
      jsonLd={[jsonLdSite(contexte)]}
    >
      <Heros vue={vue} />
      <Encarts encarts={vue.encartsHaut} />
      {vue.parcours.length > 0 && <BandeParcours parcours={vue.parcours} />}
      {vue.profils.length > 0 && <BandeProfils profils={vue.profils} />}
      <AgendaEtActualites {...rendezVous} />
      {vue.recherches.length > 0 && <BandeRecherches recherches={vue.recherches} />}
      {vue.domaines.length > 0 && <BandeDomaines vue={vue} />}
      <Encarts encarts={vue.encartsBas} />
      <Reperes vue={vue} />
    </Page>
  )
}

function BandeDomaines({ vue }: { readonly vue: VueAccueil }) {
  return (
    <div class="bande">
      <div class="conteneur duo">
        <section aria-labelledby="domaines">
          <h2 class="bande__titre" id="domaines">
            Explorer par domaine
          </h2>
          <ListeComptee liens={vue.domaines} />
        </section>
        {vue.departements.length > 0 && (
          <section aria-labelledby="departements">
            <h2 class="bande__titre" id="departements">
              Près de chez vous
            </h2>
            <ListeComptee liens={vue.departements} />
          </section>
        )}
      </div>
    </div>
  )
}

function Reperes({ vue: { miseAJour } }: { readonly vue: VueAccueil }) {
  return (
    <p class="conteneur reperes">
      {miseAJour !== undefined && `Catalogue mis à jour le ${miseAJour}. `}
      Aucun organisme ne paie pour être mieux placé :{' '}
      <a href="/classement">comment sont classés les résultats</a>.
    </p>
  )
}

/** WebSite et SearchAction schema.org : la recherche de la page. */
function jsonLdSite({ instance, absolue }: ContexteDeRendu): Json {
  const { nom, description } = instance
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: nom,
    description,
    url: absolue('/'),
    inLanguage: 'fr',
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolue('/recherche')}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}
