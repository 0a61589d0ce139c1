import { AgendaEtActualites, type AgendaEtActualitesProps, Encarts } from '../../contenu/index.ts'
import { type ContexteDeRendu, type Json, LienBouton, Page } from '../../gabarit/index.ts'
import type { VueAccueil } from './accueil.view.ts'
import { BandeFinancements, BandeParcours, BandeProfils, ListeComptee } from './accueil-bandes.page.tsx'
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
      {vue.financements.length > 0 && <BandeFinancements financements={vue.financements} />}
      <AgendaEtActualites {...rendezVous} />
      {vue.domaines.length > 0 && <BandeDomaines vue={vue} />}
      <Encarts encarts={vue.encartsBas} />
      <BandeReperes />
    </Page>
  )
}

function BandeDomaines({ vue }: { readonly vue: VueAccueil }) {
  return (
    <section class="bande" aria-labelledby="domaines">
      <div class="conteneur">
        <h2 class="bande__titre" id="domaines">
          Explorer par domaine
        </h2>
        <p class="bande__chapeau">Les domaines qui comptent le plus de formations en ce moment.</p>
        <ListeComptee liens={vue.domaines} />
        {vue.departements.length > 0 && (
          <>
            <h2 class="bande__titre bande__titre--suite" id="departements">
              Près de chez vous
            </h2>
            <ListeComptee liens={vue.departements} />
          </>
        )}
      </div>
    </section>
  )
}

function BandeReperes() {
  return (
    <section class="bande bande--douce" aria-label="Repères">
      <div class="conteneur duo">
        <div>
          <h2>Vous connaissez déjà l’organisme ?</h2>
          <p>Retrouvez ses coordonnées et toutes ses formations ouvertes.</p>
          <LienBouton href="/organismes" variante="secondaire" icone="building-2">
            Chercher un organisme
          </LienBouton>
        </div>
        <div>
          <h2>Un classement que l’on peut vérifier</h2>
          <p>
            Aucun organisme ne paie pour être mieux placé. Les règles sont publiques, les mêmes pour tous.
          </p>
          <LienBouton href="/classement" variante="secondaire" icone="list">
            Comment sont classés les résultats
          </LienBouton>
        </div>
      </div>
    </section>
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
