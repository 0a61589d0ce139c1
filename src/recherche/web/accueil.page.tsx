import {
  absolue,
  BarreRecherche,
  instanceEnService,
  type Json,
  LienBouton,
  Page,
  rendre,
  statique,
} from '../../platform/ui/index.ts'
import type { VueAccueil } from './accueil.view.ts'
import { BandeFinancements, BandeProfils, Catalogues, ListeComptee } from './accueil-bandes.page.tsx'

/** Exemples cliquables : des mots que chacun comprend, dans des domaines variés. */
const EXEMPLES = ['CAP cuisine', 'Aide-soignant', 'Anglais', 'Comptabilité', 'Soudage', 'Permis poids lourd']

export function htmlAccueil(vue: VueAccueil): string {
  return rendre(<PageAccueil vue={vue} />)
}

function PageAccueil({ vue }: { readonly vue: VueAccueil }) {
  const { description } = instanceEnService()
  return (
    <Page titre="" description={description} canonique="/" rechercheEntete={false} jsonLd={[jsonLdSite()]}>
      <Heros vue={vue} />
      {vue.profils.length > 0 && <BandeProfils profils={vue.profils} />}
      {vue.financements.length > 0 && <BandeFinancements financements={vue.financements} />}
      {vue.domaines.length > 0 && <BandeDomaines vue={vue} />}
      <BandeReperes />
    </Page>
  )
}

function Heros({ vue }: { readonly vue: VueAccueil }) {
  const { region } = instanceEnService()
  return (
    <div class="heros">
      <div class="heros__grille conteneur">
        <div>
          <h1 class="heros__titre">
            Que <span class="heros__souligne">cherchez-vous</span>
            {'\u00a0'}?
          </h1>
          <p class="heros__chapeau">
            Un métier, une formation, une aide, quelqu’un près de chez vous : une seule recherche pour avancer{' '}
            {region.situee}.
          </p>
        </div>
        <img
          class="heros__image"
          src={statique('illustration-accueil.svg')}
          alt=""
          width={560}
          height={420}
        />
        <div class="heros__recherche">
          <BarreRecherche
            id="accueil"
            action="/recherche"
            moteur="tout"
            question="Métier, formation, aide, organisme…"
            variante="accueil"
          />
          <Exemples />
        </div>
        {vue.catalogues.length > 0 && <Catalogues catalogues={vue.catalogues} />}
        <Chiffres vue={vue} />
      </div>
    </div>
  )
}

function Exemples() {
  return (
    <div class="exemples">
      <p>Par exemple :</p>
      <ul>
        {EXEMPLES.map((exemple) => (
          <li key={exemple}>
            <a href={`/recherche?${new URLSearchParams({ q: exemple })}`}>{exemple}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Chiffres({ vue }: { readonly vue: VueAccueil }) {
  return (
    <div class="heros__recherche">
      <dl class="chiffres">
        {vue.chiffres.map(({ valeur, libelle }) => (
          <div key={libelle}>
            <dt>{libelle}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
      </dl>
      {vue.miseAJour !== undefined && (
        <p class="heros__mise-a-jour">Catalogue mis à jour le {vue.miseAJour}.</p>
      )}
    </div>
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
function jsonLdSite(): Json {
  const { nom, description } = instanceEnService()
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
