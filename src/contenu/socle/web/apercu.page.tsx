import { Alerte, type ContexteDeRendu, Page, rendreFragment } from '../../../gabarit/index.ts'
import type { VueBandeauApercu } from './apercu.view.ts'

const DEBUT_DU_CONTENU = /<main\b[^>]*>/
const DEBUT_DE_TETE = '<meta charset="utf-8"/>'

/** La page d'un brouillon, dite telle en tête de son contenu, et que les robots n'indexent pas. */
export function marquerApercu(contexte: ContexteDeRendu, page: string, vue: VueBandeauApercu): string {
  const bandeau = rendreFragment(contexte, Bandeau, { vue })
  return page
    .replace(DEBUT_DE_TETE, `${DEBUT_DE_TETE}<meta name="robots" content="noindex"/>`)
    .replace(DEBUT_DU_CONTENU, (main) => `${main}${bandeau}`)
}

function Bandeau({ vue: { jusquau } }: { readonly vue: VueBandeauApercu }) {
  return (
    <div class="conteneur bandeau-apercu">
      <Alerte ton="attention">
        <p>
          <strong>Aperçu — non publié</strong>
          {jusquau !== undefined && `, lien valable jusqu’au ${jusquau}`}.
        </p>
      </Alerte>
    </div>
  )
}

export interface VueApercuDeReglage {
  readonly titre: string
  readonly lignes: readonly string[]
}

/** Ce qui n'a pas de page à soi, comme une redirection : ce qu'il fera. */
export function PageApercuDeReglage({ titre, lignes }: VueApercuDeReglage) {
  return (
    <Page titre={titre} description={titre} noindex fil={[{ libelle: titre, chemin: '/' }]}>
      <div class="conteneur">
        <div class="article">
          <h1>{titre}</h1>
          {lignes.map((ligne) => (
            <p key={ligne}>{ligne}</p>
          ))}
        </div>
      </div>
    </Page>
  )
}
