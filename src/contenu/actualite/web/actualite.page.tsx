import {
  BlocEssentiel,
  BoutonsPartage,
  type ElementEssentiel,
  EnteteFiche,
  Etiquette,
  type Json,
  MiseEnPageFiche,
  Page,
  Section,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import { Figure } from '../../socle/web/figure.page.tsx'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import type { VueActualite } from './actualite.view.ts'
import { CarteActualite } from './carte-actualite.page.tsx'
import type { VueCarteActualite } from './carte-actualite.view.ts'

export interface PageActualiteProps {
  readonly vue: VueActualite
  readonly proches: readonly VueCarteActualite[]
  readonly jsonLd: Json
}

export function PageActualite({ vue, proches, jsonLd }: PageActualiteProps) {
  return (
    <Page
      titre={vue.titre}
      description={vue.resume}
      canonique={vue.href}
      section="actualites"
      fil={[
        { libelle: 'Actualités', chemin: '/actualites' },
        { libelle: vue.titre, chemin: vue.href },
      ]}
      jsonLd={[jsonLd]}
    >
      <div class="conteneur">
        <EnteteFiche
          titre={vue.titre}
          surtitre="Actualité"
          sousTitre={vue.resume}
          etiquettes={vue.themes.map((theme) => <Etiquette key={theme}>{theme}</Etiquette>)}
          actions={<BoutonsPartage />}
        />
        <MiseEnPageFiche cote={<BlocEssentiel titre="En bref" elements={essentiel(vue)} />}>
          {vue.image !== undefined && (
            <Figure image={vue.image} tailles="(min-width: 62rem) 45rem, 100vw" prioritaire />
          )}
          <Redaction html={vue.html} titre={vue.titre} />
          <AussiALire proches={proches} />
        </MiseEnPageFiche>
      </div>
    </Page>
  )
}

function essentiel({ jour, date, revision, auteur, profils }: VueActualite): readonly ElementEssentiel[] {
  return [
    { icone: 'calendar-days', terme: 'Publiée le', description: <time datetime={jour}>{date}</time> },
    ...(revision === undefined
      ? []
      : [
          {
            icone: 'repeat',
            terme: 'Mise à jour le',
            description: <time datetime={revision.jour}>{revision.date}</time>,
          } as const,
        ]),
    ...(auteur === undefined ? [] : [{ icone: 'building-2', terme: 'Par', description: auteur } as const]),
    {
      icone: 'users',
      terme: 'Pour qui',
      description: profils.length === 0 ? 'Tout public' : enumerer(profils),
    },
  ]
}

function AussiALire({ proches }: Pick<PageActualiteProps, 'proches'>) {
  if (proches.length === 0) return null
  return (
    <Section id="proches" titre="À lire aussi" icone="compass">
      <ul class="resultats">
        {proches.map((carte) => (
          <CarteActualite key={carte.href} carte={carte} niveauTitre={3} />
        ))}
      </ul>
    </Section>
  )
}
