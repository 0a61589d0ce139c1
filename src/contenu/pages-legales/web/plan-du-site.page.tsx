import { type ContexteDeRendu, type LienEcrit, LienOuvert, liensDuPortail } from '../../../gabarit/index.ts'
import { PageArticle } from '../../socle/web/article.page.tsx'
import type { VueEntreePlan, VuePlan } from './plan-du-site.view.ts'

export function PagePlanDuSite({ vue }: { readonly vue: VuePlan }, { instance, habillage }: ContexteDeRendu) {
  return (
    <PageArticle
      id="plan-du-site"
      titre="Plan du site"
      description={`Toutes les rubriques et les pages de ${instance.nom}.`}
    >
      <h2>Chercher</h2>
      <Entrees entrees={vue.chercher.map(sansSuite)} />
      <h2>S’informer</h2>
      <Entrees entrees={vue.informer} />
      <h2>Ce portail</h2>
      <Entrees entrees={[...liensDuPortail(habillage()), ...vue.pied].map(sansSuite)} />
    </PageArticle>
  )
}

const sansSuite = (lien: LienEcrit): VueEntreePlan => ({ ...lien, entrees: [] })

function Entrees({ entrees }: { readonly entrees: readonly VueEntreePlan[] }) {
  return (
    <ul>
      {entrees.map(({ libelle, adresse, entrees: dessous }) => (
        <li key={adresse}>
          <LienOuvert libelle={libelle} adresse={adresse} />
          {dessous.length > 0 && <Entrees entrees={dessous} />}
        </li>
      ))}
    </ul>
  )
}
