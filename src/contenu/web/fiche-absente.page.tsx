import { Alerte, EnteteFiche, LienBouton, Page, rendre } from '../../platform/ui/index.ts'
import { SectionProches } from './proches.page.tsx'
import type { FicheProche } from './proches.ts'

export interface FicheAbsenteProps {
  readonly titre: string
  readonly message: string
  readonly explication: string
  /** Où chercher autre chose : « Voir toutes les structures ». */
  readonly suite: { readonly chemin: string; readonly libelle: string }
  readonly proches: readonly FicheProche[]
}

/** Document d'une fiche retirée (410) ou inconnue (404) : jamais une impasse. */
export function htmlFicheAbsente(props: FicheAbsenteProps): string {
  return rendre(<PageFicheAbsente {...props} />)
}

function PageFicheAbsente({ titre, message, explication, suite, proches }: FicheAbsenteProps) {
  return (
    <Page titre={titre} description={message} noindex>
      <div class="conteneur">
        <EnteteFiche titre={titre} />
        <Alerte ton="info" titre={message}>
          <p>{explication}</p>
        </Alerte>
        <section class="section" aria-label="Chercher autre chose">
          <div class="actions">
            <LienBouton href={suite.chemin}>{suite.libelle}</LienBouton>
          </div>
        </section>
        <SectionProches proches={proches} />
      </div>
    </Page>
  )
}
