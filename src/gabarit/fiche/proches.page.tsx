import { CarteResultat, ListeResultats } from '../composants/resultats.tsx'
import { Section } from './mise-en-page.tsx'

/** Une autre fiche, en carte courte. */
export interface FicheProche {
  readonly chemin: string
  readonly titre: string
  readonly detail?: string
  /** « Toulouse (31000) et 2 autres lieux ». */
  readonly lieu?: string
}

/** Des fiches en cartes courtes ; `premier` : rang de la première. */
export function ListeDeFiches(props: { readonly fiches: readonly FicheProche[]; readonly premier?: number }) {
  return (
    <ListeResultats premier={props.premier ?? 1}>
      {props.fiches.map(({ chemin, titre, detail, lieu = '' }) => (
        <CarteResultat
          key={chemin}
          href={chemin}
          titre={titre}
          niveauTitre={3}
          faits={lieu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieu }]}
          {...(detail === undefined ? {} : { sousTitre: detail })}
        />
      ))}
    </ListeResultats>
  )
}

/** « À voir aussi » ; rien sans fiche proche. */
export function SectionProches(props: { readonly proches: readonly FicheProche[]; readonly titre?: string }) {
  const { proches, titre = 'À voir aussi' } = props
  if (proches.length === 0) return null
  return (
    <Section id="proches" titre={titre} icone="compass">
      <ListeDeFiches fiches={proches} />
    </Section>
  )
}
