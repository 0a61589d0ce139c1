import { Alerte, BarreRecherche, EnteteFiche, LienBouton, Page } from '../../../gabarit/index.ts'
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
export function PageFicheAbsente({ titre, message, explication, suite, proches }: FicheAbsenteProps) {
  return (
    <Page titre={titre} description={message} noindex rechercheEntete={false}>
      <div class="conteneur">
        <EnteteFiche titre={titre} />
        <Alerte ton="info" titre={message}>
          <p>{explication}</p>
        </Alerte>
        <section class="section" aria-labelledby="chercher">
          <h2 id="chercher">Chercher autre chose</h2>
          <BarreRecherche id="absente" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
          <div class="actions">
            <LienBouton href={suite.chemin} variante="secondaire">
              {suite.libelle}
            </LienBouton>
          </div>
        </section>
        <SectionProches proches={proches} />
      </div>
    </Page>
  )
}
