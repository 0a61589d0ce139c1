import { Alerte, BarreRecherche, EnteteFiche, Page, Section } from '../../gabarit/index.ts'
import type { FormationListee } from './fiche-organisme.view.ts'
import { FormationsListees } from './formations-listees.page.tsx'

interface FicheAbsenteProps {
  readonly moteur: 'formations' | 'organismes'
  readonly titre: string
  readonly message: string
  readonly explication: string
  readonly proches: readonly FormationListee[]
}

/** Page d'une fiche retirée (410) ou inconnue (404) : jamais une impasse, une recherche et des fiches proches. */
export function PageFicheAbsente({ moteur, titre, message, explication, proches }: FicheAbsenteProps) {
  return (
    <Page titre={titre} description={message} noindex section={moteur} rechercheEntete={false}>
      <div class="conteneur">
        <EnteteFiche titre={titre} />
        <Alerte ton="info" titre={message}>
          <p>{explication}</p>
        </Alerte>
        <Section id="chercher" titre="Chercher autre chose">
          <BarreRecherche id="absente" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
        </Section>
        {proches.length > 0 && (
          <Section id="proches" titre="Des formations proches" icone="compass">
            <FormationsListees formations={proches} />
          </Section>
        )}
      </div>
    </Page>
  )
}
