import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { accorder, ecrireNombre } from '../../kernel/nombre.ts'
import { aPlat, dejaRendu, PLACE } from '../rendre.ts'

interface ChampCommun {
  /** Unique dans la page. */
  readonly id: string
  /** Nom du paramètre envoyé. */
  readonly nom: string
  readonly libelle: string
  readonly aide?: string
  readonly erreur?: string
}

export type ChampProps = ChampCommun & {
  readonly type?: 'text' | 'date'
  readonly valeur?: string
  readonly requis?: boolean
}

/** Champ de saisie, étiquette au-dessus, aide et erreur reliées. */
export function Champ({ id, nom, libelle, aide, erreur, type = 'text', valeur, requis }: ChampProps) {
  const attributs = {
    id,
    name: nom,
    value: valeur,
    required: requis,
    'aria-describedby': descriptions(id, aide, erreur),
    'aria-invalid': erreur === undefined ? undefined : true,
  }
  return (
    <div class={erreur === undefined ? 'champ' : 'champ champ--erreur'}>
      <label for={id}>{libelle}</label>
      <Aide id={id} aide={aide} />
      {type === 'date' ? <input type="date" {...attributs} /> : <input type="text" {...attributs} />}
      <Erreur id={id} erreur={erreur} />
    </div>
  )
}

export type SelectionProps = ChampCommun & {
  readonly valeur?: string
  readonly options: readonly { readonly valeur: string; readonly libelle: string }[]
}

export function Selection({ id, nom, libelle, aide, erreur, valeur, options }: SelectionProps) {
  return (
    <div class="champ">
      <label for={id}>{libelle}</label>
      <Aide id={id} aide={aide} />
      <select id={id} name={nom} aria-describedby={descriptions(id, aide, erreur)}>
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur} selected={option.valeur === valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
      <Erreur id={id} erreur={erreur} />
    </div>
  )
}

function Aide({ id, aide }: { readonly id: string; readonly aide: string | undefined }) {
  if (aide === undefined) return null
  return (
    <p class="champ__aide" id={`${id}-aide`}>
      {aide}
    </p>
  )
}

function Erreur({ id, erreur }: { readonly id: string; readonly erreur: string | undefined }) {
  if (erreur === undefined) return null
  return (
    <p class="champ__erreur" id={`${id}-erreur`}>
      {erreur}
    </p>
  )
}

function descriptions(id: string, aide: string | undefined, erreur: string | undefined): string | undefined {
  const liens = [aide === undefined ? '' : `${id}-aide`, erreur === undefined ? '' : `${id}-erreur`]
  const texte = liens.filter((lien) => lien !== '').join(' ')
  return texte === '' ? undefined : texte
}

export interface CaseACocher {
  readonly valeur: string
  readonly libelle: string
  readonly cochee: boolean
  /** Nombre de résultats que donne cette case. */
  readonly nombre: number
}

export interface CasesACocherProps {
  /** Nom du paramètre que toutes ces cases envoient. */
  readonly nom: string
  readonly cases: readonly CaseACocher[]
}

/** Des cases l'une sous l'autre. D'une recherche à l'autre seuls leurs nombres changent : le reste est gardé rendu. */
export function CasesACocher({ nom, cases }: CasesACocherProps): VNode {
  const gardees = rendues.get(nom) ?? new Map<string, CaseRendue>()
  rendues.set(nom, gardees)
  let html = ''
  for (const une of cases) {
    const { avant, apres } = caseRendue(gardees, nom, une)
    html += avant + ecrireNombre(une.nombre) + accorder(une.nombre, ...apres)
  }
  return dejaRendu(html)
}

/** Ce qui précède et ce qui suit le nombre d'une case. */
interface CaseRendue extends Omit<CaseACocher, 'nombre'> {
  readonly avant: string
  /** Au singulier, puis au pluriel. */
  readonly apres: readonly [string, string]
}

const rendues = new Map<string, Map<string, CaseRendue>>()
const RENDUES_MAX = 1_000

function caseRendue(gardees: Map<string, CaseRendue>, nom: string, une: CaseACocher): CaseRendue {
  const { valeur, libelle, cochee } = une
  const cle = cochee ? `${valeur} cochée` : valeur
  const connue = gardees.get(cle)
  if (connue?.valeur === valeur && connue.libelle === libelle && connue.cochee === cochee) return connue
  const [avant = '', apres = ''] = renderToString(<Case nom={nom} {...une} />)
    .split(PLACE)
    .map(aPlat)
  const rendue: CaseRendue = {
    valeur,
    libelle,
    cochee,
    avant,
    apres: [apres.replace('résultats', 'résultat'), apres],
  }
  if (gardees.size >= RENDUES_MAX) gardees.clear()
  gardees.set(cle, rendue)
  return rendue
}

function Case({ nom, valeur, libelle, cochee }: CaseACocher & { readonly nom: string }) {
  const id = `${nom}-${valeur}`
  return (
    <div class="case">
      <input id={id} type="checkbox" name={nom} value={valeur} checked={cochee} />
      <label for={id}>
        {libelle}
        <span class="case__nombre">
          {' '}
          <span class="visuellement-cache">(</span>
          {PLACE}
          <span class="visuellement-cache"> résultats)</span>
        </span>
      </label>
    </div>
  )
}

/** Paramètres gardés d'un formulaire GET à l'autre. */
export function ChampsCaches({
  parametres,
}: {
  readonly parametres: readonly (readonly [string, string])[]
}) {
  return (
    <>
      {parametres.map(([nom, valeur]) => (
        <input key={`${nom}=${valeur}`} type="hidden" name={nom} value={valeur} />
      ))}
    </>
  )
}
