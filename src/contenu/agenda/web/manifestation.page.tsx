import {
  Alerte,
  BoutonsPartage,
  CarteGeographique,
  EnteteFiche,
  Etiquette,
  type Json,
  LienBouton,
  MiseEnPageFiche,
  Page,
  Section,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import { Figure } from '../../socle/web/figure.page.tsx'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import { CarteManifestation } from './carte-manifestation.page.tsx'
import type { VueCarteManifestation } from './carte-manifestation.view.ts'
import type { VueManifestation } from './manifestation.view.ts'
import { CoteManifestation } from './manifestation-cote.page.tsx'

export interface PageManifestationProps {
  readonly vue: VueManifestation
  readonly proches: readonly VueCarteManifestation[]
  readonly jsonLd: Json
}

export function PageManifestation({ vue, proches, jsonLd }: PageManifestationProps) {
  return (
    <Page
      titre={`${vue.titre}, ${vue.ou}`}
      description={`${vue.quand}. ${vue.resume}`}
      canonique={vue.href}
      section="agenda"
      fil={[
        { libelle: 'Agenda', chemin: '/agenda' },
        { libelle: vue.titre, chemin: vue.href },
      ]}
      jsonLd={[jsonLd]}
    >
      <div class="conteneur">
        <Entete vue={vue} />
        <MiseEnPageFiche cote={<CoteManifestation vue={vue} />}>
          <Annonce vue={vue} />
          {vue.image !== undefined && (
            <Figure image={vue.image} tailles="(min-width: 62rem) 45rem, 100vw" prioritaire />
          )}
          <Redaction html={vue.html} titre={vue.titre} />
          <Ou vue={vue} />
          <Proches proches={proches} />
        </MiseEnPageFiche>
      </div>
    </Page>
  )
}

function Entete({ vue }: { readonly vue: VueManifestation }) {
  return (
    <EnteteFiche
      titre={vue.titre}
      surtitre={vue.type}
      sousTitre={vue.resume}
      etiquettes={
        <>
          {vue.annulee && (
            <Etiquette ton="attention" icone="triangle-alert">
              Annulée
            </Etiquette>
          )}
          {vue.finie && <Etiquette icone="clock">Passée</Etiquette>}
          {vue.themes.map((theme) => (
            <Etiquette key={theme}>{theme}</Etiquette>
          ))}
        </>
      }
      actions={
        <>
          {!vue.annulee && !vue.finie && (
            <LienBouton href={vue.ics} variante="secondaire" icone="calendar-plus" telecharge>
              Ajouter à mon agenda
            </LienBouton>
          )}
          <BoutonsPartage />
        </>
      }
    />
  )
}

function Annonce({ vue: { annulee, finie } }: { readonly vue: VueManifestation }) {
  if (annulee) {
    return (
      <Alerte ton="attention" titre="Cette manifestation est annulée">
        <p>
          Ne vous déplacez pas. <a href="/agenda">Voir les autres dates de l’agenda</a>
        </p>
      </Alerte>
    )
  }
  if (!finie) return null
  return (
    <Alerte ton="info" titre="Cette manifestation est passée">
      <p>
        Sa page reste pour mémoire. <a href="/agenda">Voir les prochaines dates de l’agenda</a>
      </p>
    </Alerte>
  )
}

function Ou({ vue }: { readonly vue: VueManifestation }) {
  if (vue.adresse.length === 0 && vue.accessibilite === undefined) return null
  return (
    <Section id="lieu" titre="Y aller" icone="map-pin">
      {vue.adresse.length > 0 && (
        <p class="adresse">
          {vue.adresse.map((ligne) => (
            <span key={ligne} class="adresse__ligne">
              {ligne}
              <br />
            </span>
          ))}
        </p>
      )}
      {vue.point !== undefined && (
        <CarteGeographique
          points={[{ ...vue.point, titre: vue.titre, href: vue.href, detail: enumerer(vue.adresse) }]}
        />
      )}
      {vue.accessibilite !== undefined && (
        <p>
          <strong>Accessibilité du lieu :</strong> {vue.accessibilite}
        </p>
      )}
    </Section>
  )
}

function Proches({ proches }: { readonly proches: readonly VueCarteManifestation[] }) {
  if (proches.length === 0) return null
  return (
    <Section id="proches" titre="À venir aussi" icone="calendar-days">
      <ul class="resultats">
        {proches.map((carte) => (
          <CarteManifestation key={carte.href} carte={carte} />
        ))}
      </ul>
    </Section>
  )
}
