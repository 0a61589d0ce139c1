import {
  BoutonsPartage,
  EnteteFiche,
  type Json,
  ListeDeFiches,
  MiseEnPageFiche,
  Page,
  Pagination,
  Section,
} from '../../gabarit/index.ts'
import { denombrer } from '../../kernel/nombre.ts'
import { AdressePostale, Contacts, MoyensDeJoindre } from './contacts.page.tsx'
import type { VueOrganisme } from './fiche-organisme.view.ts'
import { Lignes } from './valeurs.page.tsx'

export interface PageOrganismeProps {
  readonly vue: VueOrganisme
  readonly jsonLd: Json
  readonly source: string
}

export function PageOrganisme({ vue, jsonLd, source }: PageOrganismeProps) {
  return (
    <Page
      titre={titre(vue)}
      description={vue.description}
      canonique={vue.canonique}
      fil={[
        { libelle: 'Organismes', chemin: '/organismes' },
        { libelle: vue.nom, chemin: vue.chemin },
      ]}
      jsonLd={[jsonLd]}
      section="organismes"
    >
      <div class="conteneur">
        <EnteteFiche
          titre={vue.nom}
          surtitre="Organisme de formation"
          sousTitre={vue.raisonSociale}
          actions={<BoutonsPartage />}
        />
        <Corps vue={vue} source={source} />
      </div>
    </Page>
  )
}

function Corps({ vue, source }: Pick<PageOrganismeProps, 'vue' | 'source'>) {
  return (
    <MiseEnPageFiche cote={<Coordonnees vue={vue} />}>
      <Formations vue={vue} />
      {vue.renseignements.length > 0 && (
        <Section id="renseignements" titre="À savoir" icone="info">
          <Lignes lignes={vue.renseignements} />
        </Section>
      )}
      {vue.identite.length > 0 && (
        <Section id="identite" titre="Identité" icone="building-2">
          <Lignes lignes={vue.identite} />
        </Section>
      )}
      <p class="provenance">
        Source : {source}. Organisme n° {vue.numero}.
      </p>
    </MiseEnPageFiche>
  )
}

function titre({ nom, formations: { page, pages } }: VueOrganisme): string {
  const suite = page === 1 ? '' : `, page ${page} sur ${pages}`
  return `${nom} – Organisme de formation${suite}`
}

function Coordonnees({ vue }: { readonly vue: VueOrganisme }) {
  return (
    <Section id="contact" titre="Coordonnées" icone="map-pin">
      {vue.adresse !== undefined && <AdressePostale adresse={vue.adresse} />}
      <MoyensDeJoindre contact={vue.siege} />
      <Contacts contacts={vue.contacts} />
    </Section>
  )
}

function Formations({ vue }: { readonly vue: VueOrganisme }) {
  const { total, montrees, page, pages, premier, adresse } = vue.formations
  return (
    <Section id="formations" titre={titreFormations(total)} icone="graduation-cap">
      {total === 0 && <p>Cet organisme n’a pas de formation publiée en ce moment.</p>}
      {montrees.length > 0 && <ListeDeFiches fiches={montrees} premier={premier} />}
      <Pagination page={page} pages={pages} adresse={adresse} />
    </Section>
  )
}

function titreFormations(total: number): string {
  return total < 2 ? 'Sa formation' : `Ses ${denombrer(total, 'formation')}`
}
