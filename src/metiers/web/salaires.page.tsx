import { Alerte, Section } from '../../gabarit/index.ts'
import { Provenance } from './provenance.page.tsx'
import type { VueSalaires } from './salaires.view.ts'
import { TableauChiffres } from './tableau-chiffres.page.tsx'

/** Les salaires, par famille de métiers. */
export function Salaires({ salaires }: { readonly salaires: VueSalaires }) {
  return (
    <Section id="salaires" titre="Salaires" icone="euro">
      {salaires.message !== undefined && <p>{salaires.message}</p>}
      {salaires.indisponible !== undefined && (
        <Alerte ton="info" titre="Salaires momentanément indisponibles">
          <p>{salaires.indisponible}</p>
        </Alerte>
      )}
      {salaires.tableau !== undefined && <TableauChiffres tableau={salaires.tableau} />}
      {salaires.provenance !== undefined && <Provenance provenance={salaires.provenance} />}
    </Section>
  )
}
