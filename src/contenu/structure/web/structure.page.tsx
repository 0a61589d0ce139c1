import {
  Alerte,
  BoutonsPartage,
  EnteteFiche,
  Etiquette,
  type FicheProche,
  type Json,
  LienExterne,
  ListeDefinitions,
  MiseEnPageFiche,
  Page,
  Section,
  SectionProches,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import type { VueService } from './service.view.ts'
import type { VueStructure } from './structure.view.ts'
import { CoteStructure } from './structure-cote.page.tsx'

export interface PageStructureProps {
  readonly vue: VueStructure
  readonly proches: readonly FicheProche[]
  readonly jsonLd: Json
}

export function PageStructure({ vue, proches, jsonLd }: PageStructureProps) {
  return (
    <Page
      titre={vue.lieu === undefined ? vue.nom : `${vue.nom}, ${vue.lieu}`}
      description={vue.description}
      canonique={vue.chemin}
      section="structures"
      fil={[
        { libelle: 'Structures d’accompagnement', chemin: '/structures' },
        { libelle: vue.nom, chemin: vue.chemin },
      ]}
      jsonLd={vue.demonstration ? [] : [jsonLd]}
      noindex={vue.demonstration}
    >
      <div class="conteneur">
        <Entete vue={vue} />
        <MiseEnPageFiche cote={<CoteStructure vue={vue} />}>
          {vue.demonstration && <Demonstration />}
          <Presentation vue={vue} />
          <Services services={vue.services} />
          <Accompagnement vue={vue} />
          <SectionProches proches={proches} />
          <Provenance vue={vue} />
        </MiseEnPageFiche>
      </div>
    </Page>
  )
}

function Entete({ vue }: { readonly vue: VueStructure }) {
  return (
    <EnteteFiche
      titre={vue.nom}
      surtitre={vue.nature}
      sousTitre={vue.lieu}
      etiquettes={
        vue.modes.length === 0 ? undefined : vue.modes.map((mode) => <Etiquette key={mode}>{mode}</Etiquette>)
      }
      actions={<BoutonsPartage />}
    />
  )
}

function Demonstration() {
  return (
    <Alerte ton="attention" titre="Données de démonstration">
      <p>
        Cette fiche montre le portail avant le chargement des vraies structures : ses coordonnées sont
        fictives.
      </p>
    </Alerte>
  )
}

function Presentation({ vue }: { readonly vue: VueStructure }) {
  if (vue.paragraphes.length === 0) return null
  return (
    <Section id="presentation" titre="Présentation" icone="info">
      {vue.paragraphes.map((paragraphe) => (
        <p key={paragraphe}>{paragraphe}</p>
      ))}
    </Section>
  )
}

function Services({ services }: { readonly services: readonly VueService[] }) {
  if (services.length === 0) return null
  return (
    <Section id="services" titre={services.length === 1 ? 'Son service' : 'Ses services'} icone="handshake">
      <ul class="sessions">
        {services.map((service) => (
          <Service key={service.id} service={service} />
        ))}
      </ul>
    </Section>
  )
}

function Service({ service }: { readonly service: VueService }) {
  return (
    <li class="session">
      <div class="session__entete">
        <h3>{service.nom}</h3>
        {service.type !== undefined && <Etiquette>{service.type}</Etiquette>}
      </div>
      {service.paragraphes.map((paragraphe) => (
        <p key={paragraphe}>{paragraphe}</p>
      ))}
      {service.details.length > 0 && <ListeDefinitions paires={service.details} />}
      {service.lien !== undefined && (
        <p>
          <LienExterne adresse={service.lien} texte={`Demander « ${service.nom} »`} />
        </p>
      )}
    </li>
  )
}

function Accompagnement({ vue: { publics, thematiques } }: { readonly vue: VueStructure }) {
  const paires = [
    ...(publics.length === 0 ? [] : [{ terme: 'Publics accueillis', description: enumerer(publics) }]),
    ...thematiques.map(({ famille, libelles }) => ({ terme: famille, description: enumerer(libelles) })),
  ]
  if (paires.length === 0) return null
  return (
    <Section id="accompagnement" titre="Pour qui, pour quoi" icone="users">
      <ListeDefinitions paires={paires} />
    </Section>
  )
}

function Provenance({ vue: { demonstration, lienSource, miseAJour } }: { readonly vue: VueStructure }) {
  return (
    <p class="provenance">
      Source : {demonstration ? 'données de démonstration' : 'data·inclusion'}
      {miseAJour !== undefined && `, fiche mise à jour le ${miseAJour}`}.{' '}
      {lienSource !== undefined && <LienExterne adresse={lienSource} texte="Voir la fiche d’origine" />}
    </p>
  )
}
