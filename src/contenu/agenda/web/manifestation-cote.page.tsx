import type { ComponentChildren } from 'preact'
import {
  BlocEssentiel,
  type ElementEssentiel,
  LienBouton,
  LienCourriel,
  LienExterne,
  LienTelephone,
} from '../../../gabarit/index.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import type { VueManifestation } from './manifestation.view.ts'

/** Ce qui décide : quand, où, pour qui, combien, comment s'inscrire. */
export function CoteManifestation({ vue }: { readonly vue: VueManifestation }) {
  return (
    <>
      <BlocEssentiel elements={essentiel(vue)} />
      <Inscription vue={vue} />
    </>
  )
}

function essentiel(vue: VueManifestation): readonly ElementEssentiel[] {
  const { quand, ou, profils, tarif, organisateur } = vue
  const parfois = (
    icone: ElementEssentiel['icone'],
    terme: string,
    description: ComponentChildren | undefined,
  ): readonly ElementEssentiel[] => (description === undefined ? [] : [{ icone, terme, description }])
  return [
    { icone: 'calendar-days', terme: 'Quand', description: quand },
    { icone: 'map-pin', terme: 'Où', description: ou },
    {
      icone: 'users',
      terme: 'Pour qui',
      description: profils.length === 0 ? 'Tout public' : enumerer(profils),
    },
    ...parfois('euro', 'Tarif', tarif),
    ...parfois('building-2', 'Organisé par', organisateur),
    ...parfois('laptop', 'À distance', lienEnLigne(vue)),
    ...parfois(vue.telephones.length === 0 ? 'mail' : 'phone', 'Contact', contact(vue)),
  ]
}

function lienEnLigne({ lienEnLigne: adresse, finie, annulee }: VueManifestation) {
  if (adresse === undefined || finie || annulee) return undefined
  return <LienExterne adresse={adresse} texte="Rejoindre en ligne" />
}

function contact({ courriel, telephones }: VueManifestation): ComponentChildren | undefined {
  if (courriel === undefined && telephones.length === 0) return undefined
  return (
    <>
      {telephones.map((telephone) => (
        <>
          <LienTelephone {...telephone} />
          <br />
        </>
      ))}
      {courriel !== undefined && <LienCourriel adresse={courriel} />}
    </>
  )
}

function Inscription({ vue: { inscription, finie, annulee } }: { readonly vue: VueManifestation }) {
  if (inscription === undefined || finie || annulee) return null
  const { adresse, obligatoire } = inscription
  const ailleurs = /^https?:/i.test(adresse)
  return (
    <div class="inscription">
      <LienBouton href={adresse} icone={ailleurs ? 'external-link' : 'user-check'}>
        S’inscrire{ailleurs && <span class="visuellement-cache"> (site extérieur)</span>}
      </LienBouton>
      <p>{obligatoire ? 'Inscription obligatoire.' : 'Inscription conseillée, entrée libre sinon.'}</p>
    </div>
  )
}
