import {
  Accordeon,
  CarteGeographique,
  LienExterne,
  type PointCarte,
  Section,
  Tableau,
} from '../../gabarit/index.ts'
import { nomDuSite } from './adresse-web.ts'
import { AdressePostale, Contacts, MoyensDeJoindre } from './contacts.page.tsx'
import type { VueEnseignement, VueFormateur, VueFormule, VueLieu } from './formule.view.ts'
import type { Ligne } from './ligne.ts'
import { Lignes } from './valeurs.page.tsx'

/** Une seule façon de suivre la formation : des sections ; plusieurs : une par accordéon. */
export function ToutesLesFormules({ formules }: { readonly formules: readonly VueFormule[] }) {
  const [premiere, ...autres] = formules
  if (premiere === undefined) return null
  if (autres.length === 0) return <FormuleUnique formule={premiere} />
  return (
    <Section id="parcours" titre={`${formules.length} façons de suivre cette formation`} icone="layers">
      {formules.map((une, rang) => (
        <Accordeon
          key={rang}
          titre={une.titre === '' ? `Parcours ${rang + 1}` : une.titre}
          ouvert={rang === 0}
        >
          <Parties parties={parties(une)} />
        </Accordeon>
      ))}
    </Section>
  )
}

function FormuleUnique({ formule }: { readonly formule: VueFormule }) {
  return (
    <>
      {parties(formule).map(({ id, titre, icone, contenu }) => (
        <Section key={id} id={id} titre={titre} icone={icone}>
          {contenu}
        </Section>
      ))}
    </>
  )
}

function Parties({ parties: toutes }: { readonly parties: ReturnType<typeof parties> }) {
  return (
    <>
      {toutes.map(({ id, titre, contenu }) => (
        <div key={id} class="partie">
          <h3>{titre}</h3>
          {contenu}
        </div>
      ))}
    </>
  )
}

/** Les parties d'une formule qui ont quelque chose à dire. */
function parties({ organisation, publics, financement, surPlace, ...suite }: VueFormule) {
  const { enseignements, lieux, formateurs, sites } = suite
  const toutes = [
    partie('organisation', organisation, <Organisation lignes={organisation} sites={sites} />),
    partie('lieux', lieux, <Lieux lieux={lieux} />),
    partie('publics', publics, <Lignes lignes={publics} />),
    partie('financement', financement, <Lignes lignes={financement} />),
    partie('enseignements', enseignements, <Enseignements enseignements={enseignements} />),
    partie('sur-place', surPlace, <Lignes lignes={surPlace} />),
    partie('formateurs', formateurs, <Formateurs formateurs={formateurs} />),
  ]
  return toutes.flat()
}

const TITRES = {
  organisation: { titre: 'Organisation', icone: 'clock' },
  lieux: { titre: 'Où ?', icone: 'map-pin' },
  publics: { titre: 'Pour qui ? À quelles conditions ?', icone: 'users' },
  financement: { titre: 'Coût et financement', icone: 'euro' },
  enseignements: { titre: 'Enseignements', icone: 'book-open' },
  'sur-place': { titre: 'Sur place', icone: 'accessibility' },
  formateurs: { titre: 'Organisme formateur', icone: 'graduation-cap' },
} as const

function partie<Id extends keyof typeof TITRES, Contenu>(
  id: Id,
  donnees: readonly unknown[],
  contenu: Contenu,
) {
  return donnees.length === 0 ? [] : [{ id, ...TITRES[id], contenu }]
}

function Organisation({
  lignes,
  sites,
}: {
  readonly lignes: readonly Ligne[]
  readonly sites: readonly string[]
}) {
  return (
    <>
      <Lignes lignes={lignes} />
      {sites.map((site) => (
        <p key={site}>
          <LienExterne adresse={site} texte={`En savoir plus sur ${nomDuSite(site)}`} />
        </p>
      ))}
    </>
  )
}

function Lieux({ lieux }: { readonly lieux: readonly VueLieu[] }) {
  return (
    <>
      <ListeDeLieux lieux={lieux} />
      <CarteGeographique points={lieux.flatMap(point)} />
    </>
  )
}

function point({ adresse, contact }: VueLieu): readonly PointCarte[] {
  if (adresse?.position === undefined) return []
  const [premiere = '', ...suite] = adresse.lignes
  return [
    { ...adresse.position, titre: contact.nom ?? premiere, detail: suite.join(', '), href: '#sessions' },
  ]
}

function ListeDeLieux({ lieux }: { readonly lieux: readonly VueLieu[] }) {
  return (
    <ul class="contacts">
      {lieux.map(({ adresse, contact }, rang) => (
        <li key={rang} class="contact">
          {contact.nom !== undefined && <p class="contact__nom">{contact.nom}</p>}
          {adresse !== undefined && <AdressePostale adresse={adresse} />}
          <MoyensDeJoindre contact={contact} />
        </li>
      ))}
    </ul>
  )
}

function Formateurs({ formateurs }: { readonly formateurs: readonly VueFormateur[] }) {
  return (
    <>
      {formateurs.map(({ nom, siret, contacts }) => (
        <div key={`${nom}${siret}`}>
          <p>
            <strong>{nom}</strong>
            {siret !== undefined && <span class="discret"> SIRET {siret}</span>}
          </p>
          <Contacts contacts={contacts} />
        </div>
      ))}
    </>
  )
}

function Enseignements({ enseignements }: { readonly enseignements: readonly VueEnseignement[] }) {
  return (
    <Tableau
      legende="Matières enseignées"
      colonnes={['Matière', 'Type', 'Obligatoire', 'Précisions']}
      lignes={enseignements.map(({ libelle, type, obligatoire, commentaire }) => [
        libelle,
        type,
        obligatoire ? 'Oui' : 'Non',
        commentaire ?? '',
      ])}
    />
  )
}
