import {
  Alerte,
  BarreRecherche,
  Icone,
  LienBouton,
  ListeResultats,
  Page,
  TitreResultats,
} from '../../gabarit/index.ts'
import { AlerteDeLieu, PeuDeResultats, Propositions } from '../../liste/index.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'
import type { VueCentrale, VueGroupe } from './centrale.view.ts'
import { Compris, RienAChercher } from './messages.page.tsx'
import { ReponseDirecte } from './reponse-directe.page.tsx'

/** La recherche centrale : une réponse directe quand il y en a une, puis les trois premiers de chaque moteur. */
export function PageCentrale({ vue }: { readonly vue: VueCentrale }) {
  return (
    <Page
      titre={vue.titre}
      description="Formations, métiers, financements, organismes, structures, ressources, actualités et agenda, en une recherche."
      canonique="/recherche"
      fil={[{ libelle: 'Recherche', chemin: '/recherche' }]}
      noindex
      rechercheEntete={false}
      evitements={vue.groupes
        .slice(0, 1)
        .map(({ moteur }) => ({ libelle: 'Aller aux résultats', ancre: moteur }))}
    >
      <div class="barre-resultats">
        <div class="conteneur">
          <BarreRecherche
            id="recherche"
            action="/recherche"
            moteur="tout"
            question="Que cherchez-vous ?"
            q={vue.q}
            ou={vue.ou}
          />
        </div>
      </div>
      <div class="conteneur centrale">
        <div class="centrale__tete">
          <TitreResultats>{vue.titre}</TitreResultats>
          {vue.compris !== undefined && <Compris compris={vue.compris} />}
          {vue.groupes.length > 1 && <Sommaire groupes={vue.groupes} />}
        </div>
        {vue.lieu !== undefined && <AlerteDeLieu message={vue.lieu} />}
        {vue.corrections.length > 0 && <Corrections vue={vue} />}
        {vue.reponse !== undefined && <ReponseDirecte reponse={vue.reponse} />}
        {vue.groupes.map((groupe) => (
          <Groupe key={groupe.moteur} groupe={groupe} />
        ))}
        {vue.total > 0 ? (
          <>
            <PeuDeResultats propositions={vue.propositions} />
            <Vides vides={vue.vides} />
          </>
        ) : vue.muet === undefined ? (
          <RienTrouve propositions={vue.propositions} />
        ) : (
          <RienAChercher muet={vue.muet} />
        )}
      </div>
    </Page>
  )
}

function Corrections({ vue }: { readonly vue: VueCentrale }) {
  return (
    <Alerte ton="info">
      <p>
        Nous avons cherché {vue.corrections.join(', ')}.{' '}
        <a href={vue.aLaLettre} rel="nofollow">
          Chercher à la lettre
        </a>
      </p>
    </Alerte>
  )
}

/** D'un coup d'œil, ce qui a été trouvé et où. */
function Sommaire({ groupes }: { readonly groupes: readonly VueGroupe[] }) {
  return (
    <nav class="centrale__sommaire" aria-label="Catalogues trouvés">
      <ul>
        {groupes.map(({ moteur, titre, icone }) => (
          <li key={moteur}>
            <a href={`#${moteur}`}>
              <Icone nom={icone} />
              <span>{titre}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Groupe({ groupe }: { readonly groupe: VueGroupe }) {
  const { moteur, icone, titre, cartes, suite, href, elargi, repartition } = groupe
  return (
    <section class="centrale__groupe" aria-labelledby={moteur}>
      <h2 id={moteur}>
        <Icone nom={icone} />
        <a href={href}>{titre}</a>
      </h2>
      {elargi !== undefined && <p>{elargi}</p>}
      {repartition !== undefined && <p>{repartition}</p>}
      <ListeResultats>
        {cartes.map((carte) => (
          <UneCarte key={carte.href} carte={carte} niveauTitre={3} />
        ))}
      </ListeResultats>
      {suite !== '' && (
        <p class="centrale__suite">
          <LienBouton href={href} variante="discret" icone="arrow-right">
            {suite}
          </LienBouton>
        </p>
      )}
    </section>
  )
}

function Vides({ vides }: Pick<VueCentrale, 'vides'>) {
  if (vides.length === 0) return null
  return (
    <section class="centrale__vides" aria-labelledby="vides">
      <h2 id="vides">Rien trouvé dans ces catalogues</h2>
      <ul class="liens-en-ligne">
        {vides.map(({ libelle, href }) => (
          <li key={href}>
            <a href={href}>Voir tout : {libelle}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RienTrouve({ propositions }: Pick<VueCentrale, 'propositions'>) {
  return (
    <Alerte ton="info" titre="Rien ne correspond à cette recherche">
      {propositions.length > 0 && <Propositions propositions={propositions} />}
      <p>
        Essayez avec moins de mots, ou un mot plus général : un métier, un domaine, un diplôme, une commune.
      </p>
      <ul class="liens-en-ligne">
        <li>
          <a href="/formations">Toutes les formations</a>
        </li>
        <li>
          <a href="/metiers">Tous les métiers</a>
        </li>
        <li>
          <a href="/structures">Trouver quelqu’un qui peut vous aider</a>
        </li>
      </ul>
    </Alerte>
  )
}
