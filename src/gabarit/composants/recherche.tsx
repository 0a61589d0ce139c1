import { Bouton } from './boutons.tsx'
import { ChampLieu } from './champ-lieu.tsx'
import { ChampsCaches } from './champs.tsx'
import { Icone } from './icone.tsx'

export interface BarreRechercheProps {
  /** Préfixe des `id` : deux barres peuvent vivre dans la même page. */
  readonly id: string
  /** Adresse du formulaire GET, et catalogue des suggestions. */
  readonly action: string
  readonly moteur: string
  readonly question: string
  /** Faux : ce catalogue n'a pas de lieu. */
  readonly avecLieu?: boolean
  readonly q?: string
  readonly ou?: string
  /** Code du lieu choisi ; le champ « où » fait foi s'il est modifié. */
  readonly lieu?: string
  readonly variante?: 'accueil' | 'page'
  /** Filtres à garder d'une recherche à l'autre. */
  readonly champsCaches?: readonly (readonly [string, string])[]
}

/** « Que cherchez-vous ? » et « Où ? » : un formulaire simple, que le script enrichit de suggestions. */
export function BarreRecherche(props: BarreRechercheProps) {
  const { id, action, moteur, question, variante = 'page', champsCaches = [], avecLieu = true } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> est encore mal annoncé, le rôle l'est partout
    <form
      class={`recherche recherche--${variante}${avecLieu ? '' : ' recherche--sans-lieu'}`}
      role="search"
      action={action}
      method="get"
    >
      <ChampsCaches parametres={champsCaches} />
      <div
        class="recherche__champ"
        data-suggestions={`/suggestions?moteur=${moteur}`}
        data-groupees={moteur === 'tout' ? '' : undefined}
      >
        <label for={`${id}-q`}>{question}</label>
        <div class="recherche__saisie">
          <Icone nom="search" />
          <input id={`${id}-q`} name="q" type="text" value={props.q} maxlength={200} autocomplete="off" />
        </div>
      </div>
      {avecLieu && <ChampLieu id={`${id}-ou`} ou={props.ou} lieu={props.lieu} />}
      <Bouton icone="search">Rechercher</Bouton>
    </form>
  )
}
