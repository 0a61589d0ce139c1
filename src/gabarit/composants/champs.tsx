import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ecrireNombre } from '../../kernel/nombre.ts'
import { aPlat, dejaRendu } from '../rendre.ts'

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

export interface CaseACocherProps {
  readonly id: string
  readonly nom: string
  readonly valeur: string
  readonly libelle: string
  readonly cochee: boolean
  /** Nombre de résultats que donne cette case. */
  readonly nombre?: number
}

/** Des cases l'une sous l'autre. D'une recherche à l'autre seuls leurs nombres changent : le reste est gardé rendu. */
export function CasesACocher({ cases }: { readonly cases: readonly CaseACocherProps[] }): VNode {
  let html = ''
  for (const une of cases) {
    const { nombre } = une
    html += debutDeCase(une) + (nombre === undefined ? FIN_DE_CASE : ecrireNombre(nombre) + FIN_APRES_NOMBRE)
  }
  return dejaRendu(html)
}

function CaseACocher({ id, nom, valeur, libelle, cochee }: CaseACocherProps) {
  return (
    <div class="case">
      <input id={id} type="checkbox" name={nom} value={valeur} checked={cochee} />
      <label for={id}>{libelle}</label>
    </div>
  )
}

const FIN_DE_CASE = '</label></div>'
const debuts = new Map<string, string>()
const DEBUTS_MAX = 5_000

function debutDeCase(une: CaseACocherProps): string {
  const { id, nom, valeur, libelle, cochee, nombre } = une
  const comptee = nombre !== undefined
  const cle = [comptee, cochee, id, nom, valeur, libelle].join('\0')
  const connu = debuts.get(cle)
  if (connu !== undefined) return connu
  const vide = renderToString(<CaseACocher {...une} />).slice(0, -FIN_DE_CASE.length)
  const debut = aPlat(comptee ? vide + AVANT_NOMBRE : vide)
  if (debuts.size >= DEBUTS_MAX) debuts.clear()
  debuts.set(cle, debut)
  return debut
}

function Nombre({ nombre }: { readonly nombre: number }) {
  return (
    <span class="case__nombre">
      {' '}
      <span class="visuellement-cache">(</span>
      {ecrireNombre(nombre)}
      <span class="visuellement-cache"> résultats)</span>
    </span>
  )
}

const [AVANT_NOMBRE = '', APRES_NOMBRE = ''] = renderToString(<Nombre nombre={0} />).split('0')
const FIN_APRES_NOMBRE = aPlat(APRES_NOMBRE + FIN_DE_CASE)

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
