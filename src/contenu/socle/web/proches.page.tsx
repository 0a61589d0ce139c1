import { CarteResultat, ListeResultats, Section } from '../../../gabarit/index.ts'
import type { FicheProche } from './proches.ts'

/** « À voir aussi » ; rien sans fiche proche. */
export function SectionProches({ proches }: { readonly proches: readonly FicheProche[] }) {
  if (proches.length === 0) return null
  return (
    <Section id="proches" titre="À voir aussi" icone="compass">
      <ListeResultats>
        {proches.map(({ chemin, titre, detail }) => (
          <CarteResultat
            key={chemin}
            href={chemin}
            titre={titre}
            niveauTitre={3}
            faits={[]}
            {...(detail === undefined ? {} : { sousTitre: detail })}
          />
        ))}
      </ListeResultats>
    </Section>
  )
}
