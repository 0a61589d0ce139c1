import { Alerte, Section } from '../../gabarit/index.ts'
import { Provenance } from './provenance.page.tsx'
import type { VueSalaires } from './salaires.view.ts'
import { TableauChiffres } from './tableau-chiffres.page.tsx'

/** Les salaires : le net médian, puis les bruts par famille de métiers. */
export function Salaires({ salaires }: { readonly salaires: VueSalaires }) {
  return (
    <Section id="salaires" titre="Salaires" icone="euro">
      {salaires.net.phrases.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      {salaires.message !== undefined && <p>{salaires.message}</p>}
      {salaires.indisponible !== undefined && (
        <Alerte ton="info" titre="Salaires bruts momentanément indisponibles">
          <p>{salaires.indisponible}</p>
        </Alerte>
      )}
      {salaires.tableau !== undefined && <TableauChiffres tableau={salaires.tableau} />}
      {salaires.provenance !== undefined && <Provenance provenance={salaires.provenance} />}
    </Section>
  )
}
