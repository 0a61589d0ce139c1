import {
  EnteteFiche,
  Etiquette,
  type FicheProche,
  Icone,
  Page,
  Section,
  SectionProches,
  Sommaire,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import { Figure } from '../../socle/web/figure.page.tsx'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import type { VueNavigation, VuePageInfos } from './infos.view.ts'

export function PageDInfos({ vue }: { readonly vue: VuePageInfos }) {
  const { titre, resume, chemin, fil, themes, sommaire } = vue
  const aUneRubrique = vue.navigation.entrees.length > 0
  return (
    <Page titre={titre} description={resume} canonique={chemin} section="infos" fil={fil}>
      <div class="conteneur">
        <EnteteFiche
          titre={titre}
          sousTitre={resume}
          {...(themes.length === 0
            ? {}
            : { etiquettes: themes.map((theme) => <Etiquette key={theme}>{theme}</Etiquette>) })}
        />
        <div class={aUneRubrique ? 'page-infos page-infos--rubrique' : 'page-infos'}>
          <div class="page-infos__corps">
            {sommaire.length > 0 && <Sommaire entrees={sommaire} />}
            {vue.image !== undefined && (
              <Figure image={vue.image} tailles="(min-width: 62rem) 42rem, 100vw" />
            )}
            <Redaction html={vue.html} titre={titre} />
            <SousPages pages={vue.sousPages} />
            <SectionProches proches={vue.proches} />
            <Reperes vue={vue} />
          </div>
          {aUneRubrique && <Rubrique navigation={vue.navigation} />}
        </div>
      </div>
    </Page>
  )
}

function SousPages({ pages }: { readonly pages: readonly FicheProche[] }) {
  if (pages.length === 0) return null
  return (
    <Section id="sous-pages" titre="Dans cette rubrique" icone="list">
      <ul class="sous-pages">
        {pages.map(({ chemin, titre, detail }) => (
          <li key={chemin}>
            <a class="sous-page" href={chemin}>
              <strong>{titre}</strong>
              <span>{detail}</span>
              <Icone nom="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reperes({ vue: { miseAJour, profils } }: { readonly vue: VuePageInfos }) {
  if (miseAJour === undefined && profils.length === 0) return null
  return (
    <p class="provenance">
      {profils.length > 0 && `Pour : ${enumerer(profils)}. `}
      {miseAJour !== undefined && `Page mise à jour le ${miseAJour}.`}
    </p>
  )
}

function Rubrique({ navigation }: { readonly navigation: VueNavigation }) {
  return (
    <nav class="rubrique" aria-label="Pages de la rubrique">
      <p class="rubrique__titre">
        <LienDeRubrique entree={navigation} />
      </p>
      <Entrees entrees={navigation.entrees} />
    </nav>
  )
}

function Entrees({ entrees }: { readonly entrees: readonly VueNavigation[] }) {
  if (entrees.length === 0) return null
  return (
    <ul>
      {entrees.map((entree) => (
        <li key={entree.chemin}>
          <LienDeRubrique entree={entree} />
          <Entrees entrees={entree.entrees} />
        </li>
      ))}
    </ul>
  )
}

function LienDeRubrique({ entree: { titre, chemin, courante } }: { readonly entree: VueNavigation }) {
  return (
    <a class="rubrique__lien" href={chemin} aria-current={courante ? 'page' : undefined}>
      {titre}
    </a>
  )
}
