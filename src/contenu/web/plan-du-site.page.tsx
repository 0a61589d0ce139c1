import { HORS_MENU, MENU, PIED, type Rubrique } from '../../navigation.ts'
import { instanceEnService } from '../../platform/ui/index.ts'
import { PageArticle } from './article.page.tsx'

export function PagePlanDuSite() {
  return (
    <PageArticle
      id="plan-du-site"
      titre="Plan du site"
      description={`Toutes les rubriques de ${instanceEnService().nom}.`}
    >
      <h2>Chercher</h2>
      <Liens rubriques={[{ id: 'accueil', libelle: 'Accueil', chemin: '/' }, ...MENU, ...HORS_MENU]} />
      <h2>Ce portail</h2>
      <Liens rubriques={PIED} />
    </PageArticle>
  )
}

function Liens({ rubriques }: { readonly rubriques: readonly Rubrique[] }) {
  return (
    <ul>
      {rubriques.map(({ id, libelle, chemin }) => (
        <li key={id}>
          <a href={chemin}>{libelle}</a>
        </li>
      ))}
    </ul>
  )
}
