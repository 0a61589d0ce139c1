import { type ContexteDeRendu, Page } from '../../../gabarit/index.ts'
import { FiltreProfil } from '../../socle/web/filtre-profil.page.tsx'
import type { VueRubrique, VueSommaireInfos } from './sommaire-infos.view.ts'

export function PageSommaireInfos(
  { vue }: { readonly vue: VueSommaireInfos },
  { instance: { nom } }: ContexteDeRendu,
) {
  const { choisi } = vue.filtre
  const titre = choisi === undefined ? 'S’informer' : `S’informer : ${choisi.toLocaleLowerCase('fr')}`
  return (
    <Page
      titre={titre}
      description={`S’orienter, choisir une formation, la financer : les pages pratiques de ${nom}.`}
      canonique={vue.canonique}
      section="infos"
      fil={[{ libelle: 'S’informer', chemin: '/infos' }]}
    >
      <div class="conteneur page">
        <h1>{titre}</h1>
        <p class="chapeau chapeau--page">Des réponses courtes, sans jargon, et toujours un lien pour agir.</p>
        <FiltreProfil filtre={vue.filtre} />
        {vue.themes.length === 0 && <p>Aucune page n’est publiée pour l’instant.</p>}
        {vue.themes.map((theme) => (
          <section key={theme.titre} class="theme theme--cote">
            <h2>{theme.titre}</h2>
            <ul class="rubriques">
              {theme.rubriques.map((rubrique) => (
                <Rubrique key={rubrique.chemin} rubrique={rubrique} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}

function Rubrique({ rubrique: { titre, chemin, resume, pages } }: { readonly rubrique: VueRubrique }) {
  return (
    <li>
      <h3>
        <a href={chemin}>{titre}</a>
      </h3>
      <p>{resume}</p>
      {pages.length > 0 && (
        <ul>
          {pages.map((page) => (
            <li key={page.chemin}>
              <a href={page.chemin}>{page.titre}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
