import { BarreRecherche, type ContexteDeRendu } from '../../gabarit/index.ts'
import type { VueAccueil } from './accueil.view.ts'
import { Catalogues } from './accueil-bandes.page.tsx'

/** La question, le champ, les catalogues et ce qu'ils comptent. */
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
          {vue.exemples.length > 0 && <Exemples exemples={vue.exemples} />}
        </div>
        {vue.catalogues.length > 0 && <Catalogues catalogues={vue.catalogues} />}
      </div>
    </div>
  )
}

function Exemples({ exemples }: Pick<VueAccueil, 'exemples'>) {
  return (
    <div class="exemples">
      <p>Par exemple :</p>
      <ul>
        {exemples.map((exemple) => (
          <li key={exemple}>
            <a href={`/recherche?${new URLSearchParams({ q: exemple })}`}>{exemple}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
