import { Etiquette } from '../../gabarit/index.ts'
import type { VueProvenance } from './provenance.view.ts'

/** D'où viennent des chiffres, et de quand ; des chiffres de démonstration le disent. */
export function Provenance({ provenance }: { readonly provenance: VueProvenance }) {
  return (
    <div class="source">
      {provenance.demonstration && (
        <p>
          <Etiquette ton="attention" icone="triangle-alert">
            Données de démonstration
          </Etiquette>
        </p>
      )}
      <p class="discret">{provenance.texte}</p>
    </div>
  )
}
