import { Icone, LienCourriel, LienExterne, LienTelephone, Section } from '../../../gabarit/index.ts'
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

function Joindre({ vue: { telephones, courriels, siteWeb } }: { readonly vue: VueStructure }) {
  if (telephones.length + courriels.length === 0 && siteWeb === undefined) return null
  return (
    <ul class="joindre">
      {telephones.map((telephone) => (
        <li key={telephone.texte}>
          <Icone nom="phone" />
          <LienTelephone {...telephone} />
        </li>
      ))}
      {courriels.map((adresse) => (
        <li key={adresse}>
          <Icone nom="mail" />
          <LienCourriel adresse={adresse} />
        </li>
      ))}
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
