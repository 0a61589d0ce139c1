import type { ComponentChildren } from 'preact'
import { Icone } from './icone.tsx'
import type { NomIcone } from './icones.ts'

export interface AlerteProps {
  readonly ton?: 'info' | 'succes' | 'attention' | 'erreur'
  readonly titre?: string
  readonly children: ComponentChildren
}

const ICONES_ALERTE = {
  info: 'info',
  succes: 'circle-check',
  attention: 'triangle-alert',
  erreur: 'circle-alert',
} as const satisfies Record<string, NomIcone>

/** Encadré ; l'icône et le texte disent le sens, jamais la couleur seule. */
export function Alerte({ ton = 'info', titre, children }: AlerteProps) {
  return (
    <div class={`alerte alerte--${ton}`}>
      <Icone nom={ICONES_ALERTE[ton]} />
      <div>
        {titre !== undefined && <p class="alerte__titre">{titre}</p>}
        {children}
      </div>
    </div>
  )
}

export interface AccordeonProps {
  readonly titre: ComponentChildren
  readonly ouvert?: boolean
  readonly children: ComponentChildren
}

export function Accordeon({ titre, ouvert = false, children }: AccordeonProps) {
  return (
    <details class="accordeon" open={ouvert}>
      <summary>
        <span>{titre}</span>
        <Icone nom="chevron-down" />
      </summary>
      <div class="accordeon__corps">{children}</div>
    </details>
  )
}

export interface TableauProps {
  /** Dit ce que contient le tableau et à quelle date. */
  readonly legende: string
  readonly colonnes: readonly string[]
  /** Première cellule de chaque ligne : son en-tête. */
  readonly lignes: readonly (readonly ComponentChildren[])[]
}

export function Tableau({ legende, colonnes, lignes }: TableauProps) {
  return (
    <div class="tableau">
      <table>
        <caption>{legende}</caption>
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(([entete, ...cellules], rang) => (
            <tr key={rang}>
              <th scope="row">{entete}</th>
              {cellules.map((cellule, colonne) => (
                <td key={colonne}>{cellule}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export interface CarteLienProps {
  readonly href: string
  readonly titre: string
  readonly icone?: NomIcone
  /** Dernière ligne, en gras : « 1 204 formations ». */
  readonly mention?: string
  readonly children?: ComponentChildren
}

/** Carte cliquable : un titre, une phrase. */
export function CarteLien({ href, titre, icone, mention, children }: CarteLienProps) {
  return (
    <li class="carte-lien">
      {icone !== undefined && <Icone nom={icone} />}
      <h3>
        <a href={href}>{titre}</a>
      </h3>
      {children !== undefined && <p>{children}</p>}
      {mention !== undefined && <p class="carte-lien__mention">{mention}</p>}
    </li>
  )
}
