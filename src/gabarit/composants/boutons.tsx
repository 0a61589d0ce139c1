import type { ComponentChildren } from 'preact'
import { Icone } from './icone.tsx'
import type { NomIcone } from './icones.ts'

interface Apparence {
  /** Une seule action « principal » par bloc. */
  readonly variante?: 'principal' | 'secondaire' | 'discret'
  readonly icone?: NomIcone
  readonly children: ComponentChildren
}

type AttributsDonnees = { readonly [attribut: `data-${string}`]: string }

export type BoutonProps = Apparence & {
  readonly type?: 'submit' | 'button' | 'reset'
  readonly nom?: string
  readonly valeur?: string
  /** Caché tant que le script ne l'a pas rendu utile. */
  readonly cache?: boolean
  readonly donnees?: AttributsDonnees
}

export function Bouton({
  type = 'submit',
  variante = 'principal',
  nom,
  valeur,
  cache,
  ...reste
}: BoutonProps) {
  return (
    <button
      class={`bouton bouton--${variante}`}
      type={type}
      name={nom}
      value={valeur}
      hidden={cache}
      {...reste.donnees}
    >
      {reste.icone !== undefined && <Icone nom={reste.icone} />}
      <span>{reste.children}</span>
    </button>
  )
}

export type LienBoutonProps = Apparence & { readonly href: string; readonly telecharge?: boolean }

export function LienBouton({ href, variante = 'principal', icone, telecharge, children }: LienBoutonProps) {
  return (
    <a class={`bouton bouton--${variante}`} href={href} download={telecharge}>
      {icone !== undefined && <Icone nom={icone} />}
      <span>{children}</span>
    </a>
  )
}
