import type { ComponentChildren } from 'preact'
import { Icone } from './icone.tsx'
import type { NomIcone } from './icones.ts'

/** Deux colonnes sur grand écran : filtres à gauche, résultats. */
export function MiseEnPageResultats(props: {
  readonly filtres: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <div class="page-resultats">
      <div class="page-resultats__filtres">{props.filtres}</div>
      <div class="page-resultats__liste">{props.children}</div>
    </div>
  )
}

/** Nombre exact de résultats, titre de la page et message de statut. */
export function TitreResultats({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1>
      <span role="status">{children}</span>
    </h1>
  )
}

export interface ListeResultatsProps {
  /** Rang du premier résultat de la page, à partir de 1. */
  readonly premier?: number
  readonly children: ComponentChildren
}

/** Chaque enfant est un `<CarteResultat>`. */
export function ListeResultats({ premier = 1, children }: ListeResultatsProps) {
  return (
    <ol class="resultats" start={premier}>
      {children}
    </ol>
  )
}

export interface Fait {
  readonly icone: NomIcone
  /** Ce que dit l'icône, lu par les lecteurs d'écran : « Lieu : ». */
  readonly nature: string
  readonly contenu: ComponentChildren
}

export type NiveauTitre = 2 | 3 | 4 | 5

export interface CarteResultatProps {
  /** Vrai : liseré brique, « financée par la Région ». */
  readonly region?: boolean
  readonly href: string
  readonly titre: string
  readonly niveauTitre?: NiveauTitre
  readonly sousTitre?: ComponentChildren
  readonly resume?: string | undefined
  /** Lieu et distance, prochaine session, durée… : une ligne courte. */
  readonly faits: readonly Fait[]
  /** Des `<Etiquette>`. */
  readonly etiquettes?: ComponentChildren
  /** Explication du classement (`?expliquer=1`). */
  readonly pied?: ComponentChildren
}

/** Un résultat : intitulé, organisme, lieu et dates, étiquettes. Toute la carte suit le lien du titre. */
export function CarteResultat({
  region = false,
  href,
  titre,
  niveauTitre = 2,
  ...reste
}: CarteResultatProps) {
  const Titre = `h${niveauTitre}` as const
  return (
    <li class={region ? 'resultat resultat--region' : 'resultat'}>
      <article>
        <Titre class="resultat__titre">
          <a href={href}>{titre}</a>
        </Titre>
        {reste.sousTitre !== undefined && <p class="resultat__organisme">{reste.sousTitre}</p>}
        {reste.resume !== undefined && <p class="resultat__resume">{reste.resume}</p>}
        <Faits faits={reste.faits} />
        {reste.etiquettes !== undefined && <p class="etiquettes">{reste.etiquettes}</p>}
        {reste.pied !== undefined && <div class="resultat__pied">{reste.pied}</div>}
      </article>
    </li>
  )
}

export function Faits({ faits }: { readonly faits: readonly Fait[] }) {
  if (faits.length === 0) return null
  return (
    <ul class="faits">
      {faits.map(({ icone, nature, contenu }) => (
        <li key={nature}>
          <Icone nom={icone} />
          <span>
            <span class="visuellement-cache">{nature} : </span>
            {contenu}
          </span>
        </li>
      ))}
    </ul>
  )
}
