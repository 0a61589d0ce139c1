import { type ContexteDeRendu, ListeDefinitions } from '../../../gabarit/index.ts'
import { ACompleter, PageArticle } from '../../socle/web/article.page.tsx'
import { TRAITEMENTS, type Traitement } from '../registre-donnees.ts'
import { Complement } from './complement.page.tsx'

export interface PageDonneesPersonnellesProps {
  readonly delegue: string | undefined
  readonly complement: string
}

export function PageDonneesPersonnelles(
  { delegue, complement }: PageDonneesPersonnellesProps,
  { instance: { nom, fondDeCarte } }: ContexteDeRendu,
) {
  return (
    <PageArticle
      id="donnees-personnelles"
      titre="Données personnelles"
      description={`Ce que ${nom} fait, et ne fait pas, de vos données.`}
    >
      <p class="chapeau">
        Vous pouvez tout faire ici sans compte. Le portail ne dépose aucun cookie chez ses visiteurs, ne
        mesure pas votre navigation et n’envoie rien à un tiers sans que vous le demandiez.
      </p>
      <h2>Ce que le portail ne fait pas</h2>
      <ul>
        <li>
          Il ne crée pas de profil de visiteur : les recherches sont comptées, sans rien qui les relie à vous
          ni entre elles.
        </li>
        <li>Il ne vous localise pas : le lieu est celui que vous écrivez.</li>
        <li>
          Il ne charge aucune carte avant votre clic. Si vous affichez une carte, {fondDeCarte.hote} reçoit
          votre adresse IP, comme tout site que vous consultez.
        </li>
      </ul>
      <h2>Ce qui est traité</h2>
      {TRAITEMENTS.map((traitement) => (
        <FicheTraitement key={traitement.nom} traitement={traitement} />
      ))}
      <h2>Vos droits</h2>
      <p>
        Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, ou vous opposer à
        leur traitement. Délégué à la protection des données : <ACompleter valeur={delegue} />.
      </p>
      <p>
        Si la réponse ne vous convient pas, vous pouvez adresser une{' '}
        <a href="https://www.cnil.fr/fr/plaintes">
          plainte à la Commission nationale de l’informatique et des libertés
        </a>
        .
      </p>
      <Complement html={complement} titre="Données personnelles" />
    </PageArticle>
  )
}

function FicheTraitement({ traitement }: { readonly traitement: Traitement }) {
  return (
    <>
      <h3>{traitement.nom}</h3>
      <ListeDefinitions
        paires={[
          { terme: 'Données', description: traitement.donnees },
          { terme: 'Pourquoi', description: traitement.finalite },
          { terme: 'Fondement', description: traitement.fondement },
          { terme: 'Durée', description: traitement.conservation },
          { terme: 'Destinataires', description: traitement.destinataires },
        ]}
      />
    </>
  )
}
