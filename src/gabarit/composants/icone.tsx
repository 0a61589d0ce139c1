import type { ContexteDeRendu } from '../contexte.ts'
import type { NomIcone } from './icones.ts'

/** Icône décorative (Lucide) : le texte voisin porte toujours le sens. */
export function Icone({ nom }: { readonly nom: NomIcone }, { statique }: ContexteDeRendu) {
  return (
    <svg class="icone" aria-hidden="true" focusable="false" width="20" height="20">
      <use href={`${statique('icones.svg')}#${nom}`} />
    </svg>
  )
}
