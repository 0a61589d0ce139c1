import {
  Alerte,
  BarreRecherche,
  CarteGeographique,
  Icone,
  type Json,
  ListeResultats,
} from '../../gabarit/index.ts'
import { AlerteDeLieu, LienRss, LigneAutourDuLieu, PageDeListe } from '../../liste/index.ts'
import { DesCartes } from './carte-de-resultat.page.tsx'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { Compris, Correction, SuiteDeMuet } from './messages.page.tsx'
import { ReponseDirecte } from './reponse-directe.page.tsx'
import type { VueResultats, VueTri } from './resultats.view.ts'

interface PageResultatsProps {
  readonly vue: VueResultats
  readonly jsonLd?: readonly Json[]
}

/** Résultats d'un moteur, quel qu'il soit. */
export function PageResultats({ vue, jsonLd = [] }: PageResultatsProps) {
  return (
    <PageDeListe
      vue={vue}
      jsonLd={jsonLd}
      barre={<Barre vue={vue} />}
      messages={<Messages vue={vue} />}
      vide={
        vue.muet === undefined
          ? { titre: 'Rien ne correspond à cette recherche', suite: <Conseils base={vue.base} /> }
          : { titre: vue.muet.titre, suite: <SuiteDeMuet muet={vue.muet} /> }
      }
      suite={
        <>
          {vue.moinsProches.length > 0 && <MoinsProches cartes={vue.moinsProches} />}
          {vue.pages > 0 && vue.rss !== undefined && <SuivreLaRecherche rss={vue.rss} />}
          {vue.voisines !== undefined && vue.voisines.length > 0 && <Voisines pages={vue.voisines} />}
        </>
      }
    >
      <div class="outils-resultats">
        {vue.tris.length > 1 && <Tris tris={vue.tris} />}
        <CarteGeographique points={vue.carte.points} portee={vue.carte.portee} />
      </div>
      {vue.listes.map(({ id, titre, premier, cartes }) => (
        <>
          {titre !== undefined && <h2 id={id}>{titre}</h2>}
          <ListeResultats premier={premier}>
            <DesCartes cartes={cartes} niveauTitre={titre === undefined ? 2 : 3} />
          </ListeResultats>
        </>
      ))}
    </PageDeListe>
  )
}

/** Hors des résultats : ni compté, ni filtrable, ni sur la carte. */
function MoinsProches({ cartes }: { readonly cartes: readonly VueCarte[] }) {
  return (
    <section class="moins-proches" aria-labelledby="moins-proches">
      <h2 id="moins-proches">Résultats moins proches</h2>
      <p>Vos mots n’y sont pas tous, ou seulement dans la description. Ils ne sont pas comptés plus haut.</p>
      <ListeResultats>
        <DesCartes cartes={cartes} niveauTitre={3} />
      </ListeResultats>
    </section>
  )
}

/** D'autres métiers au même endroit, le même métier ailleurs. */
function Voisines({ pages }: { readonly pages: NonNullable<VueResultats['voisines']> }) {
  return (
    <nav class="voisines" aria-labelledby="voisines">
      <h2 id="voisines">Voir aussi</h2>
      <ul>
        {pages.map(({ chemin, libelle }) => (
          <li key={chemin}>
            <a href={chemin}>{libelle}</a>
          </li>
        ))}
      </ul>
    </nav>
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

function Messages({ vue }: { readonly vue: VueResultats }) {
  const { compris, elargi, reponse, lieu, correction, autour } = vue
  return (
    <>
      {compris !== undefined && <Compris compris={compris} />}
      {reponse !== undefined && <ReponseDirecte reponse={reponse} />}
      {elargi !== undefined && (
        <Alerte>
          <p>{elargi}</p>
        </Alerte>
      )}
      {lieu !== undefined && <AlerteDeLieu message={lieu} />}
      {autour !== undefined && <LigneAutourDuLieu autour={autour} />}
      {correction !== undefined && <Correction correction={correction} />}
    </>
  )
}

function Conseils({ base }: Pick<VueResultats, 'base'>) {
  return (
    <>
      <p>Essayez avec moins de mots, ou un mot plus général : un métier, un domaine, un diplôme.</p>
      <p>
        <a href={base}>Voir tout le catalogue</a>
      </p>
    </>
  )
}

function SuivreLaRecherche({ rss }: Pick<VueResultats, 'rss'>) {
  return (
    <p class="suivre-recherche">
      <LienRss rss={rss}>Suivre cette recherche (flux RSS)</LienRss>
    </p>
  )
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
