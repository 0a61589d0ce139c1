import { Alerte } from '../composants/blocs.tsx'
import { LienBouton } from '../composants/boutons.tsx'
import { BarreRecherche } from '../composants/recherche.tsx'
import { Page, type PageProps } from '../page.tsx'
import { EnteteFiche, Section } from './mise-en-page.tsx'
import { type FicheProche, SectionProches } from './proches.page.tsx'

export interface FicheAbsenteProps extends Pick<PageProps, 'section'> {
  readonly titre: string
  readonly message: string
  readonly explication: string
  /** Où chercher autre chose : « Voir toutes les structures ». */
  readonly suite: { readonly chemin: string; readonly libelle: string }
  readonly proches: readonly FicheProche[]
}

/** Document d'une fiche retirée (410) ou inconnue (404) : jamais une impasse, une recherche et des fiches proches. */
export function PageFicheAbsente({
  titre,
  message,
  explication,
  suite,
  proches,
  ...page
}: FicheAbsenteProps) {
  return (
    <Page titre={titre} description={message} noindex rechercheEntete={false} {...page}>
      <div class="conteneur">
        <EnteteFiche titre={titre} />
        <Alerte ton="info" titre={message}>
          <p>{explication}</p>
        </Alerte>
        <Section id="chercher" titre="Chercher autre chose">
          <BarreRecherche id="absente" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
          <div class="actions">
            <LienBouton href={suite.chemin} variante="secondaire">
              {suite.libelle}
            </LienBouton>
          </div>
        </Section>
        <SectionProches proches={proches} />
      </div>
    </Page>
  )
}
