import type { ComponentChildren } from 'preact'
import type { ContexteDeRendu } from '../contexte.ts'
import { entourer, garderLesRendus, PLACE } from '../rendre.ts'
import { Bouton } from './boutons.tsx'
import { type CaseACocher, CasesACocher, type CasesACocherProps, ChampsCaches } from './champs.tsx'
import { Icone } from './icone.tsx'

export interface ColonneFiltresProps {
  readonly action: string
  /** Texte, lieu, tri… : ce que le formulaire des filtres doit renvoyer tel quel. */
  readonly champsCaches: readonly (readonly [string, string])[]
  /** Nombre de filtres actifs, annoncé sur le bouton replié. */
  readonly actifs: number
  readonly children: ComponentChildren
}

/** Formulaire des filtres ; replié sur petit écran. Rien ne s'envoie sans le bouton « Appliquer les filtres ». */
export function ColonneFiltres({ action, champsCaches, actifs, children }: ColonneFiltresProps) {
  const suffixe = actifs === 0 ? '' : ` (${actifs})`
  return (
    <details class="filtres" data-filtres>
      <summary class="filtres__titre">
        <Icone nom="sliders-horizontal" />
        <span>Filtrer{suffixe}</span>
        <Icone nom="chevron-down" />
      </summary>
      <form class="filtres__formulaire" action={action} method="get" aria-label="Filtres">
        <ChampsCaches parametres={champsCaches} />
        {children}
        <div class="filtres__actions">
          <Bouton>Appliquer les filtres</Bouton>
        </div>
      </form>
    </details>
  )
}

export interface GroupeFiltresProps {
  readonly legende: string
  /** Ouvert d'emblée : un filtre y est actif, ou c'est l'un des premiers. */
  readonly ouvert: boolean
  /** Où les valeurs sont expliquées. */
  readonly aide?: { readonly libelle: string; readonly chemin: string } | undefined
  readonly children: ComponentChildren
}

/** Une facette, repliable ; ses cases, son champ de date ou son rayon. */
export function GroupeFiltres({ children, ...reste }: GroupeFiltresProps, contexte: ContexteDeRendu) {
  const { ouvert, legende, aide } = reste
  const cle = `${ouvert} ${legende} ${aide?.chemin ?? ''}`
  return entourer(groupe(contexte, { ...reste, children: PLACE }, cle), children)
}

function Groupe({ legende, ouvert, aide, children }: GroupeFiltresProps) {
  return (
    <details class="groupe-filtres" open={ouvert}>
      <summary>
        <span>{legende}</span>
        <Icone nom="chevron-down" />
      </summary>
      <fieldset>
        <legend class="visuellement-cache">{legende}</legend>
        {children}
        {aide !== undefined && (
          <a class="groupe-filtres__aide" href={aide.chemin}>
            {aide.libelle}
          </a>
        )}
      </fieldset>
    </details>
  )
}

const groupe = garderLesRendus(Groupe)

const CASES_MONTREES = 6

/** Les cases d'une facette : les six premières et les cochées, le reste sous « Voir les n autres ». */
export function CasesFiltre({ nom, cases }: CasesACocherProps) {
  const montree = (une: CaseACocher, rang: number) => rang < CASES_MONTREES || une.cochee
  const autres = cases.filter((une, rang) => !montree(une, rang))
  return (
    <>
      <CasesACocher nom={nom} cases={cases.filter(montree)} />
      {autres.length > 0 && (
        <details class="autres-cases">
          <summary>Voir {autres.length === 1 ? 'la case suivante' : `les ${autres.length} autres`}</summary>
          <CasesACocher nom={nom} cases={autres} />
        </details>
      )}
    </>
  )
}
