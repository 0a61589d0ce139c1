import {
  Alerte,
  BlocEssentiel,
  BoutonsPartage,
  type ElementEssentiel,
  EnteteFiche,
  Etiquette,
  type FicheProche,
  type Json,
  LienBouton,
  MiseEnPageFiche,
  Page,
} from '../../gabarit/index.ts'
import type { VueDispositif } from './dispositif.view.ts'
import { SectionsDispositif } from './sections-dispositif.page.tsx'

export interface PageDispositifProps {
  readonly vue: VueDispositif
  readonly proches: readonly FicheProche[]
  readonly jsonLd: Json
}

export function PageDispositif({ vue, proches, jsonLd }: PageDispositifProps) {
  return (
    <Page
      titre={`${nomEtSigles(vue)} – Financement`}
      description={vue.resume}
      canonique={vue.chemin}
      section="financements"
      fil={[
        { libelle: 'Financements', chemin: '/financements' },
        { libelle: vue.nom, chemin: vue.chemin },
      ]}
      jsonLd={[jsonLd]}
    >
      <div class="conteneur">
        <EnteteFiche
          titre={nomEtSigles(vue)}
          surtitre={vue.nature}
          sousTitre={vue.resume}
          etiquettes={<EtiquetteFinanceur financeur={vue.financeur} />}
          actions={<BoutonsPartage />}
        />
        <MiseEnPageFiche cote={<Cote vue={vue} />}>
          {vue.avertissement !== undefined && (
            <Alerte ton={vue.avertissement.ton} titre={vue.avertissement.titre}>
              <p>{vue.avertissement.texte}</p>
            </Alerte>
          )}
          <SectionsDispositif vue={vue} proches={proches} />
        </MiseEnPageFiche>
      </div>
    </Page>
  )
}

function nomEtSigles({ nom, sigles }: VueDispositif): string {
  return sigles.length === 0 ? nom : `${nom} (${sigles.join(', ')})`
}

function EtiquetteFinanceur({ financeur }: Pick<VueDispositif, 'financeur'>) {
  return financeur === 'Région' ? (
    <Etiquette ton="region">Région</Etiquette>
  ) : (
    <Etiquette>{financeur}</Etiquette>
  )
}

function Cote({ vue }: { readonly vue: VueDispositif }) {
  return (
    <>
      <BlocEssentiel titre="En bref" elements={essentiel(vue)} />
      <div class="actions">
        {vue.contact?.url !== undefined && (
          <LienBouton href={vue.contact.url} icone="external-link">
            {vue.contact.nom}
          </LienBouton>
        )}
        <LienBouton href="/structures" variante="secondaire" icone="user-check">
          Trouver un conseiller
        </LienBouton>
      </div>
    </>
  )
}

function essentiel(vue: VueDispositif): readonly ElementEssentiel[] {
  const niveaux = { icone: 'award', terme: 'Niveaux visés', description: vue.niveaux.join(', ') } as const
  return [
    { icone: 'target', terme: 'À quoi ça sert', description: vue.nature },
    { icone: 'landmark', terme: 'Qui décide', description: vue.organisme },
    ...(vue.montant === undefined
      ? []
      : [{ icone: 'euro', terme: 'Montant', description: vue.montant } as const]),
    { icone: 'map', terme: 'Où', description: vue.territoire },
    ...(vue.niveaux.length === 0 ? [] : [niveaux]),
    { icone: 'layers', terme: 'Cumul', description: vue.cumul },
    { icone: 'calendar-days', terme: 'Demandes', description: vue.depot },
    ...(vue.verification === undefined
      ? []
      : [{ icone: 'check', terme: 'Vérifié', description: vue.verification } as const]),
  ]
}
