import type { ComponentChildren } from 'preact'
import type { LienEcrit } from '../contexte.ts'
import { Icone } from './icone.tsx'

export interface LienExterneProps {
  readonly adresse: string
  readonly texte: ComponentChildren
}

/** Lien hors du portail, annoncé comme tel ; la page d'arrivée ne reçoit pas la main sur celle-ci. */
export function LienExterne({ adresse, texte }: LienExterneProps) {
  return (
    <a class="lien-externe" href={adresse} rel="external noopener">
      {texte}
      <Icone nom="external-link" />
      <span class="visuellement-cache"> (site extérieur)</span>
    </a>
  )
}

/** Lien écrit par l'équipe : du portail s'il commence par une barre, sinon annoncé comme extérieur. */
export function LienOuvert({ libelle, adresse }: LienEcrit) {
  if (adresse.startsWith('/')) return <a href={adresse}>{libelle}</a>
  return <LienExterne adresse={adresse} texte={libelle} />
}
