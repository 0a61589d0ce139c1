import { Alerte, BarreRecherche, EnteteFiche, Page, Section } from '../../gabarit/index.ts'

/** Code ROME inconnu (404) : jamais une impasse, une recherche. */
export function PageMetierAbsent({ demande }: { readonly demande: string }) {
  return (
    <Page
      titre="Métier introuvable"
      description="Aucun métier ne porte ce code."
      noindex
      section="metiers"
      rechercheEntete={false}
    >
      <div class="conteneur">
        <EnteteFiche titre="Métier introuvable" />
        <Alerte ton="info" titre={`Aucun métier ne porte le code «\u00a0${demande}\u00a0»`}>
          <p>
            Un code de métier a une lettre de A à N et quatre chiffres, par exemple M1805. L’adresse est
            peut-être incomplète, ou ce code a changé.
          </p>
        </Alerte>
        <Chercher />
      </div>
    </Page>
  )
}

function Chercher() {
  return (
    <Section id="chercher" titre="Chercher autre chose">
      <BarreRecherche id="absent" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
    </Section>
  )
}
