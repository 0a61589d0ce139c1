import { EnteteFiche, Icone, LienOuvert, Page, Section } from '../../../gabarit/index.ts'
import { Figure } from '../../socle/web/figure.page.tsx'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import type { CarteParcours, VueParcours } from './parcours.view.ts'

const FIL = { libelle: 'Parcours par profil', chemin: '/parcours' }

export function PageParcours({ vue }: { readonly vue: VueParcours }) {
  const { titre, resume, chemin, html, autres } = vue
  return (
    <Page
      titre={`${titre} – ${vue.profil}`}
      description={resume}
      canonique={chemin}
      section="parcours"
      fil={[FIL, { libelle: vue.profil, chemin }]}
    >
      <div class="conteneur page-parcours">
        <EnteteFiche titre={titre} surtitre={vue.profil} sousTitre={resume} />
        {vue.image !== undefined && <Figure image={vue.image} tailles="(min-width: 48rem) 42rem, 100vw" />}
        {html !== '' && <Redaction html={html} titre={titre} />}
        <Etapes etapes={vue.etapes} />
        {autres.length > 0 && (
          <Section id="autres-parcours" titre="Les autres parcours" icone="compass">
            <ListeParcours cartes={autres} />
          </Section>
        )}
      </div>
    </Page>
  )
}

function Etapes({ etapes }: Pick<VueParcours, 'etapes'>) {
  return (
    <ol class="jalons">
      {etapes.map(({ titre, texte, liens }) => (
        <li key={titre}>
          <h2>{titre}</h2>
          <p>{texte}</p>
          {liens.length > 0 && (
            <ul>
              {liens.map((lien) => (
                <li key={lien.adresse}>
                  <LienOuvert {...lien} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

export function PageTousLesParcours({ cartes }: { readonly cartes: readonly CarteParcours[] }) {
  return (
    <Page
      titre="Parcours par profil"
      description="Votre situation, et les étapes dans l’ordre : s’informer, choisir, financer, s’inscrire."
      canonique="/parcours"
      section="parcours"
      fil={[FIL]}
    >
      <div class="conteneur page">
        <h1>Parcours par profil</h1>
        <p class="chapeau chapeau--page">
          Choisissez ce qui vous ressemble : quelques étapes, dans l’ordre, et pour chacune de quoi agir.
        </p>
        {cartes.length === 0 ? (
          <p>Aucun parcours n’est publié pour l’instant.</p>
        ) : (
          <ListeParcours cartes={cartes} />
        )}
      </div>
    </Page>
  )
}

/** Une carte par profil. */
export function ListeParcours({ cartes }: { readonly cartes: readonly CarteParcours[] }) {
  return (
    <ul class="cartes-parcours">
      {cartes.map(({ chemin, profil, titre, icone }) => (
        <li key={chemin}>
          <a class="carte-parcours" href={chemin}>
            <Icone nom={icone} />
            <span>
              <strong>{profil}</strong>
              <span>{titre}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
