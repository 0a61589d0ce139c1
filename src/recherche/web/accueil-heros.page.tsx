import { BarreRecherche, type ContexteDeRendu } from '../../gabarit/index.ts'
import type { VueAccueil } from './accueil.view.ts'
import { Catalogues } from './accueil-bandes.page.tsx'

/** Exemples cliquables : des mots que chacun comprend, dans des domaines variés. */
const EXEMPLES = ['CAP cuisine', 'Aide-soignant', 'Anglais', 'Comptabilité', 'Soudage', 'Permis poids lourd']

/** La question, le champ, les catalogues et leurs chiffres. */
export function Heros({ vue }: { readonly vue: VueAccueil }, { instance, statique }: ContexteDeRendu) {
  const { region } = instance
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
