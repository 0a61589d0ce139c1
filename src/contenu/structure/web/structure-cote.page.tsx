import { Icone, LienExterne, Section } from '../../../gabarit/index.ts'
import type { VueStructure } from './structure.view.ts'

/** Coordonnées et horaires, à côté de la fiche. */
export function CoteStructure({ vue }: { readonly vue: VueStructure }) {
  return (
    <>
      <Section id="coordonnees" titre="Coordonnées" icone="map-pin">
        <Adresse lignes={vue.adresse} />
        <Joindre vue={vue} />
        {vue.accessibilite !== undefined && (
          <p>
            <LienExterne adresse={vue.accessibilite} texte="Accessibilité du lieu, sur Acceslibre" />
          </p>
        )}
      </Section>
      <Horaires horaires={vue.horaires} />
    </>
  )
}

function Adresse({ lignes }: { readonly lignes: readonly string[] }) {
  if (lignes.length === 0) return null
  return (
    <p class="adresse">
      {lignes.map((ligne) => (
        <span key={ligne} class="adresse__ligne">
          {ligne}
          <br />
        </span>
      ))}
    </p>
  )
}

function Joindre({ vue: { telephone, courriel, siteWeb } }: { readonly vue: VueStructure }) {
  if (telephone === undefined && courriel === undefined && siteWeb === undefined) return null
  return (
    <ul class="joindre">
      {telephone !== undefined && (
        <li>
          <Icone nom="phone" />
          <a href={telephone.adresse}>{telephone.texte}</a>
        </li>
      )}
      {courriel !== undefined && (
        <li>
          <Icone nom="mail" />
          <a href={`mailto:${courriel}`}>{courriel}</a>
        </li>
      )}
      {siteWeb !== undefined && (
        <li>
          <Icone nom="globe" />
          <LienExterne adresse={siteWeb} texte={new URL(siteWeb).hostname} />
        </li>
      )}
    </ul>
  )
}

function Horaires({ horaires }: Pick<VueStructure, 'horaires'>) {
  if (horaires.length === 0) return null
  return (
    <Section id="horaires" titre="Horaires d’accueil" icone="clock">
      <ul class="valeurs">
        {horaires.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Section>
  )
}
