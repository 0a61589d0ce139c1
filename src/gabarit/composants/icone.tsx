import type { ContexteDeRendu } from '../contexte.ts'
import { dejaRendu, garderLesRendus } from '../rendre.ts'
import type { NomIcone } from './icones.ts'

interface IconeProps {
  readonly nom: NomIcone
}

/** Icône décorative (Lucide) : le texte voisin porte toujours le sens. */
export function Icone({ nom }: IconeProps, contexte: ContexteDeRendu) {
  return dejaRendu(icone(contexte, { nom }, nom))
}

function Dessin({ nom }: IconeProps, { statique }: ContexteDeRendu) {
  return (
    <svg class="icone" aria-hidden="true" focusable="false" width="20" height="20">
      <use href={`${statique('icones.svg')}#${nom}`} />
    </svg>
  )
}

const icone = garderLesRendus(Dessin)
