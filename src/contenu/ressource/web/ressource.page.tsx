import {
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
  Page,
  SectionProches,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import type { VueRessource } from './ressource.view.ts'

export interface PageRessourceProps {
  readonly vue: VueRessource
  readonly proches: readonly FicheProche[]
  readonly jsonLd: Json
}

export function PageRessource({ vue, proches, jsonLd }: PageRessourceProps) {
  return (
    <Page
      titre={vue.titre}
      description={vue.resume}
      canonique={vue.chemin}
      section="ressources"
      fil={[
        { libelle: 'Ressources', chemin: '/ressources' },
        { libelle: vue.titre, chemin: vue.chemin },
      ]}
      jsonLd={[jsonLd]}
    >
      <div class="conteneur">
        <EnteteFiche
          titre={vue.titre}
          surtitre={vue.type}
          sousTitre={vue.resume}
          etiquettes={vue.themes.map((theme) => <Etiquette key={theme}>{theme}</Etiquette>)}
          actions={<BoutonsPartage />}
        />
        <MiseEnPageFiche cote={<Cote vue={vue} />}>
          <Redaction html={vue.html} titre={vue.titre} />
          <SectionProches proches={proches} />
          <Provenance vue={vue} />
        </MiseEnPageFiche>
      </div>
    </Page>
  )
}

function Cote({ vue }: { readonly vue: VueRessource }) {
  return (
    <>
      <BlocEssentiel titre="En bref" elements={essentiel(vue)} />
      {vue.fichier !== undefined && (
        <LienBouton href={vue.fichier.chemin} icone="download" telecharge>
          {vue.fichier.libelle}
        </LienBouton>
      )}
    </>
  )
}

function essentiel({ format, duree, profils }: VueRessource): readonly ElementEssentiel[] {
  return [
    { icone: 'book-open', terme: 'Format', description: format },
    ...(duree === undefined ? [] : [{ icone: 'clock', terme: 'Durée', description: duree } as const]),
    { icone: 'users', terme: 'Pour qui', description: enumerer(profils) },
  ]
}

function Provenance({ vue: { auteur, publieeLe, source } }: { readonly vue: VueRessource }) {
  return (
    <p class="provenance">
      Par {auteur}
      {publieeLe !== undefined && `, le ${publieeLe}`}.{' '}
      {source !== undefined && <LienExterne adresse={source.url} texte={`Source : ${source.nom}`} />}
    </p>
  )
}
