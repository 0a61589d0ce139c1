import { Alerte, LienBouton, Section } from '../../gabarit/index.ts'
import { ListeOffres } from './offre.page.tsx'
import type { VueOffresDeLaFiche } from './offres-de-la-fiche.view.ts'
import { Provenance } from './provenance.page.tsx'

/** Les premières offres, et le lien vers toutes. */
export function OffresDeLaFiche({ offres }: { readonly offres: VueOffresDeLaFiche }) {
  const { phrase, indisponible, premieres, lien, provenance } = offres
  return (
    <Section id="offres" titre="Offres d’emploi" icone="briefcase">
      {indisponible === undefined ? (
        <p>{phrase}</p>
      ) : (
        <Alerte ton="info" titre="Offres momentanément indisponibles">
          <p>{indisponible}</p>
        </Alerte>
      )}
      {premieres.length > 0 && <ListeOffres offres={premieres} niveauTitre={3} />}
      {lien !== undefined && (
        <p class="actions">
          <LienBouton href={lien.href} icone="arrow-right">
            {lien.libelle}
          </LienBouton>
        </p>
      )}
      {provenance !== undefined && <Provenance provenance={provenance} />}
    </Section>
  )
}
