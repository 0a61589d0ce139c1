import { Icone } from '../../gabarit/index.ts'
import type { VueGroupeRepliable, VueListeRepliable } from './liste-repliable.view.ts'

export interface ListeRepliableProps {
  readonly liste: VueListeRepliable
  /** Ce que compte le pli : « compétences », « noms ». */
  readonly nature: string
}

/** Les premières entrées, puis « Voir les n autres ». */
export function ListeRepliable({ liste, nature }: ListeRepliableProps) {
  return (
    <>
      <Puces entrees={liste.visibles} />
      {liste.autres.length > 0 && (
        <details class="pli">
          <summary>
            Voir les {liste.autres.length.toLocaleString('fr-FR')} autres {nature}
            <Icone nom="chevron-down" />
          </summary>
          <Puces entrees={liste.autres} />
        </details>
      )}
    </>
  )
}

function Puces({ entrees }: { readonly entrees: readonly string[] }) {
  return (
    <ul class="puces">
      {entrees.map((entree) => (
        <li key={entree}>{entree}</li>
      ))}
    </ul>
  )
}

export interface GroupesProps {
  readonly groupes: readonly VueGroupeRepliable[]
  readonly nature: string
}

/** Des listes titrées, l'une sous l'autre. */
export function Groupes({ groupes, nature }: GroupesProps) {
  return (
    <>
      {groupes.map((groupe) => (
        <div class="partie" key={groupe.titre}>
          <h3>{groupe.titre}</h3>
          <ListeRepliable liste={groupe} nature={nature} />
        </div>
      ))}
    </>
  )
}
