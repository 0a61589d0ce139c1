import { Redaction } from '../../contenu/index.ts'
import { type FicheProche, LienExterne, Section, SectionProches } from '../../gabarit/index.ts'
import type { VueDispositif, VueSource } from './dispositif.view.ts'

export interface SectionsDispositifProps {
  readonly vue: VueDispositif
  readonly proches: readonly FicheProche[]
}

/** Les sections de la fiche, de « Pour qui » aux sources. */
export function SectionsDispositif({ vue, proches }: SectionsDispositifProps) {
  return (
    <>
      <Section id="pour-qui" titre="Pour qui" icone="users">
        <Liste elements={vue.publics} />
      </Section>
      <Section id="finance" titre="Ce que ça finance" icone="euro">
        <Redaction html={vue.html} titre="Ce que ça finance" />
      </Section>
      <Conditions conditions={vue.conditions} />
      <Demarches demarches={vue.demarches} />
      {vue.pieces.length > 0 && (
        <Section id="pieces" titre="Pièces à préparer" icone="list">
          <Liste elements={vue.pieces} />
        </Section>
      )}
      <SectionProches proches={proches} />
      <Sources sources={vue.sources} />
    </>
  )
}

function Liste({ elements }: { readonly elements: readonly string[] }) {
  return (
    <ul class="valeurs">
      {elements.map((element) => (
        <li key={element}>{element}</li>
      ))}
    </ul>
  )
}

function Conditions({ conditions }: Pick<VueDispositif, 'conditions'>) {
  if (conditions.length === 0) return null
  return (
    <Section id="conditions" titre="Conditions à vérifier avec un conseiller" icone="user-check">
      <Liste elements={conditions} />
      <p class="discret">Cette fiche informe ; elle ne dit pas si vous y avez droit.</p>
    </Section>
  )
}

function Demarches({ demarches }: Pick<VueDispositif, 'demarches'>) {
  if (demarches.length === 0) return null
  return (
    <Section id="demarches" titre="Démarches" icone="signpost">
      <ol class="etapes">
        {demarches.map(({ etape, ou, url }) => (
          <li key={etape}>
            <p>{etape}</p>
            {ou !== undefined && <p class="discret">{ou}</p>}
            {url !== undefined && (
              <p>
                <LienExterne adresse={url} texte={new URL(url).hostname} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Sources({ sources }: { readonly sources: readonly VueSource[] }) {
  return (
    <Section id="sources" titre="Sources" icone="link">
      <ul class="valeurs">
        {sources.map(({ url, titre, extrait, consultation }) => (
          <li key={url}>
            <LienExterne adresse={url} texte={titre} />
            {consultation !== undefined && `, ${consultation}`}
            {extrait !== undefined && <blockquote cite={url}>{extrait}</blockquote>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
