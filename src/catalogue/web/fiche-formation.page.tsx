import {
  Accordeon,
  BlocEssentiel,
  BoutonsPartage,
  type ElementEssentiel,
  EnteteFiche,
  Etiquette,
  type FicheProche,
  type Json,
  LienBouton,
  LienExterne,
  MiseEnPageFiche,
  type NomIcone,
  Page,
  Section,
  SectionProches,
  TexteRiche,
} from '../../gabarit/index.ts'
import { nomDuSite } from './adresse-web.ts'
import { Contacts } from './contacts.page.tsx'
import type { VueEtiquette } from './etiquettes.view.ts'
import type { VueFormation } from './fiche-formation.view.ts'
import { ToutesLesFormules } from './formule.page.tsx'
import type { Ligne } from './ligne.ts'
import { Sessions } from './sessions.page.tsx'
import { Lignes, Terme, Valeurs } from './valeurs.page.tsx'

export interface PageFormationProps {
  readonly vue: VueFormation
  readonly proches: readonly FicheProche[]
  readonly jsonLd: Json
  /** Qui fournit le catalogue : « Carif-Oref Occitanie ». */
  readonly source: string
}

export function PageFormation({ vue, proches, jsonLd, source }: PageFormationProps) {
  return (
    <Page
      // Le numéro distingue deux formations de même intitulé d'un même organisme.
      titre={`${vue.titre} – ${vue.organisme.nom} (${vue.numero})`}
      description={vue.description}
      canonique={vue.chemin}
      fil={[
        { libelle: 'Formations', chemin: '/formations' },
        { libelle: vue.titre, chemin: vue.chemin },
      ]}
      jsonLd={[jsonLd]}
      section="formations"
    >
      <div class="conteneur">
        <Entete vue={vue} />
        <Corps vue={vue} proches={proches} source={source} />
      </div>
    </Page>
  )
}

function Corps({ vue, proches, source }: Omit<PageFormationProps, 'jsonLd'>) {
  return (
    <MiseEnPageFiche cote={<Cote vue={vue} />}>
      <Sessions sessions={vue.sessions} passees={vue.sessionsPassees} />
      <Textes vue={vue} />
      <ToutesLesFormules formules={vue.formules} />
      <Reperes vue={vue} />
      <SectionProches titre="Formations proches" proches={proches} />
      <Provenance vue={vue} source={source} />
    </MiseEnPageFiche>
  )
}

function Entete({ vue }: { readonly vue: VueFormation }) {
  return (
    <EnteteFiche
      titre={vue.titre}
      surtitre={vue.certifiante ? 'Formation certifiante' : 'Formation'}
      sousTitre={
        <>
          proposée par <a href={vue.organisme.chemin}>{vue.organisme.nom}</a>
        </>
      }
      etiquettes={vue.etiquettes.length === 0 ? undefined : <Etiquettes etiquettes={vue.etiquettes} />}
      actions={
        <>
          {vue.contacts.length > 0 && (
            <LienBouton href="#contact" icone="mail">
              Contacter l’organisme
            </LienBouton>
          )}
          <BoutonsPartage />
        </>
      }
    />
  )
}

function Etiquettes({ etiquettes }: { readonly etiquettes: readonly VueEtiquette[] }) {
  return (
    <>
      {etiquettes.map(({ libelle, ton }) => (
        <Etiquette key={libelle} ton={ton}>
          {libelle}
        </Etiquette>
      ))}
    </>
  )
}

function Cote({ vue }: { readonly vue: VueFormation }) {
  const elements = elementsEssentiels(vue.essentiel)
  return (
    <>
      {elements.length > 0 && <BlocEssentiel elements={elements} />}
      {(vue.contacts.length > 0 || vue.sites.length > 0) && (
        <Section id="contact" titre="Contact" icone="phone">
          <Contacts contacts={vue.contacts} />
          {vue.sites.map((site) => (
            <p key={site}>
              <LienExterne adresse={site} texte={`Voir sur ${nomDuSite(site)}`} />
            </p>
          ))}
        </Section>
      )}
    </>
  )
}

/** L'icône de chaque terme de « L'essentiel ». */
const ICONES_ESSENTIEL: Readonly<Record<string, NomIcone>> = {
  'Niveau d’entrée': 'graduation-cap',
  'Niveau de sortie': 'award',
  Durée: 'clock',
  Modalité: 'laptop',
  Parcours: 'users',
  But: 'target',
  'Certification visée': 'award',
  Prix: 'euro',
  Financement: 'euro',
}

function elementsEssentiels(lignes: readonly Ligne[]): readonly ElementEssentiel[] {
  return lignes.map(({ terme, valeurs, aide }) => ({
    icone: ICONES_ESSENTIEL[terme] ?? 'info',
    terme: <Terme terme={terme} aide={aide} />,
    description: <Valeurs valeurs={valeurs} />,
  }))
}

function Textes({ vue }: { readonly vue: VueFormation }) {
  return (
    <>
      {vue.textes.map(({ id, titre, html }) => (
        <Section key={id} id={id} titre={titre} icone={ICONES_TEXTES[id]}>
          <TexteRiche html={html} />
        </Section>
      ))}
    </>
  )
}

const ICONES_TEXTES = { objectif: 'target', programme: 'list', resultats: 'award' } as const

function Reperes({ vue }: { readonly vue: VueFormation }) {
  if (vue.reperes.length === 0) return null
  return (
    <Section id="reperes" titre="Métiers et domaines" icone="briefcase">
      <Lignes lignes={vue.reperes} />
    </Section>
  )
}

function Provenance({ vue, source }: { readonly vue: VueFormation; readonly source: string }) {
  return (
    <div class="provenance">
      {vue.codes.length > 0 && (
        <Accordeon titre="Codes et références">
          <Lignes lignes={vue.codes} />
        </Accordeon>
      )}
      <p>
        Source : {source}. Formation n° {vue.numero}
        {vue.miseAJour === undefined ? '.' : `, mise à jour le ${vue.miseAJour}.`}
      </p>
    </div>
  )
}
