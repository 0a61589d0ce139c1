import { type ContexteDeRendu, ListeDefinitions } from '../../../gabarit/index.ts'
import { ACompleter, PageArticle } from '../../socle/web/article.page.tsx'
import { Complement } from './complement.page.tsx'
import type { VueMentions } from './mentions-legales.view.ts'

export interface PageMentionsLegalesProps {
  readonly mentions: VueMentions
  readonly complement: string
}

/** Mentions de l'article 1-1 de la loi n° 2004-575 du 21 juin 2004 (LCEN). */
export function PageMentionsLegales(
  { mentions, complement }: PageMentionsLegalesProps,
  { instance: { nom, fondDeCarte } }: ContexteDeRendu,
) {
  return (
    <PageArticle
      id="mentions-legales"
      titre="Mentions légales"
      description={`Éditeur, hébergeur et conditions de réutilisation de ${nom}.`}
    >
      <h2>Éditeur</h2>
      <Editeur mentions={mentions} />
      <h2>Hébergeur</h2>
      <Hebergeur mentions={mentions} />
      <h2>Contenus et données</h2>
      <p>
        Les fiches de formation viennent des organismes, au format LHÉO. Elles décrivent une offre à une date
        donnée : vérifiez auprès de l’organisme avant de vous engager.
      </p>
      <p>
        Les métiers viennent du répertoire ROME 4.0 de France Travail (Licence Ouverte), livré dans sa version
        460 ; chaque fiche métier dit de quelle version elle vient.
      </p>
      <p>
        Les noms, codes et populations des communes viennent du découpage administratif publié par l’Insee et
        la DGCL (Licence Ouverte 2.0) ; la position de la plupart vient de GeoNames (licence Creative Commons
        BY 4.0), sauf quand le flux ou le référentiel officiel en donne une meilleure.
      </p>
      <p>
        Le fond des cartes, affiché seulement à votre demande, vient de {fondDeCarte.hote} :{' '}
        {fondDeCarte.attribution}.
      </p>
      <h2>Logiciel et éléments réutilisés</h2>
      <p>
        Le logiciel du portail est libre, sous licence EUPL 1.2. Il emploie la police Atkinson Hyperlegible
        Next (licence SIL OFL 1.1), les icônes Lucide (licence ISC) et la bibliothèque de cartes Leaflet
        (licence BSD).
      </p>
      <Complement html={complement} titre="Mentions légales" />
    </PageArticle>
  )
}

type MentionsProps = Pick<PageMentionsLegalesProps, 'mentions'>

function Editeur({ mentions: { editeur, courriel } }: MentionsProps) {
  return (
    <ListeDefinitions
      paires={[
        { terme: 'Nom', description: editeur.nom },
        { terme: 'Forme juridique', description: <ACompleter valeur={editeur.formeJuridique} /> },
        { terme: 'Siège', description: <ACompleter valeur={editeur.adresse} /> },
        { terme: 'SIRET', description: <ACompleter valeur={editeur.siret} /> },
        { terme: 'Téléphone', description: <ACompleter valeur={editeur.telephone} /> },
        { terme: 'Courriel', description: <ACompleter valeur={courriel} /> },
        {
          terme: 'Direction de la publication',
          description: <ACompleter valeur={editeur.directeurPublication} />,
        },
      ]}
    />
  )
}

function Hebergeur({ mentions: { hebergeur } }: MentionsProps) {
  return (
    <ListeDefinitions
      paires={[
        { terme: 'Nom', description: <ACompleter valeur={hebergeur.nom} /> },
        { terme: 'Adresse', description: <ACompleter valeur={hebergeur.adresse} /> },
        { terme: 'Téléphone', description: <ACompleter valeur={hebergeur.telephone} /> },
      ]}
    />
  )
}
