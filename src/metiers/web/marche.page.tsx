import { Alerte, LienBouton, Section } from '../../gabarit/index.ts'
import { Jauge } from './jauge.page.tsx'
import type { VueMarche } from './marche.view.ts'
import { Provenance } from './provenance.page.tsx'
import { TableauChiffres } from './tableau-chiffres.page.tsx'
import { Tendance } from './tendance.page.tsx'

/** Le marché du travail du métier, du territoire le plus proche au pays. */
export function Marche({ marche, csv }: { readonly marche: VueMarche; readonly csv: string }) {
  return (
    <Section id="marche" titre="Marché du travail" icone="trending-up">
      {marche.jauge !== undefined && <Jauge jauge={marche.jauge} />}
      {marche.indisponible === undefined ? (
        <Chiffres marche={marche} csv={csv} />
      ) : (
        <Alerte ton="info" titre="Chiffres momentanément indisponibles">
          <p>{marche.indisponible}</p>
        </Alerte>
      )}
      {marche.provenance !== undefined && <Provenance provenance={marche.provenance} />}
    </Section>
  )
}

function Chiffres({ marche, csv }: { readonly marche: VueMarche; readonly csv: string }) {
  return (
    <>
      <TableauChiffres tableau={marche.tableau} />
      {marche.tendance !== undefined && <Tendance tendance={marche.tendance} />}
      <p class="actions">
        <LienBouton href={csv} variante="discret" icone="download" telecharge>
          Télécharger ces chiffres (CSV)
        </LienBouton>
      </p>
    </>
  )
}
