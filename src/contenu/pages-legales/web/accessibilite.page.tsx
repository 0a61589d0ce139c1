import { Abbr, type ContexteDeRendu } from '../../../gabarit/index.ts'
import { ACompleter, Liste, PageArticle } from '../../socle/web/article.page.tsx'
import type { VueAccessibilite } from './accessibilite.view.ts'
import { Complement } from './complement.page.tsx'
import { VoiesDeRecours } from './voies-de-recours.page.tsx'

export interface PageAccessibiliteProps extends VueProps {
  /** Texte que l'équipe ajoute au modèle. */
  readonly complement: string
}

interface VueProps {
  readonly vue: VueAccessibilite
}

/** Déclaration d'accessibilité, au format obligatoire (arrêté du 20 septembre 2019, modèle du RGAA). */
export function PageAccessibilite(
  { vue, complement }: PageAccessibiliteProps,
  { instance: { nom, editeur, urlPublique } }: ContexteDeRendu,
) {
  return (
    <PageArticle
      id="accessibilite"
      titre="Déclaration d’accessibilité"
      description={`Déclaration d’accessibilité de ${nom} : ${vue.conformite}.`}
    >
      <p>
        {editeur.nom} s’engage à rendre ses sites internet accessibles, conformément à l’article 47 de la loi
        n° 2005-102 du 11 février 2005.
      </p>
      <p>
        Cette déclaration d’accessibilité s’applique à {nom} ({urlPublique}).
      </p>
      <h2>État de conformité</h2>
      <EtatDeConformite vue={vue} />
      <h2>Contenus non accessibles</h2>
      <ContenusNonAccessibles vue={vue} />
      <h2>Établissement de cette déclaration d’accessibilité</h2>
      <Etablissement vue={vue} />
      <VoiesDeRecours />
      <Complement html={complement} titre="Accessibilité" />
    </PageArticle>
  )
}

function EtatDeConformite({ vue }: VueProps, { instance: { nom } }: ContexteDeRendu) {
  const { audit } = vue
  return (
    <>
      <p>
        {nom} est <strong>{vue.conformite}</strong> avec le référentiel général d’amélioration de
        l’accessibilité (<Abbr sigle="RGAA" />
        ), version 4.1.2
        {audit === undefined ? ' : aucun audit n’a été réalisé à ce jour.' : '.'}
      </p>
      <h3>Résultats des tests</h3>
      {audit === undefined ? (
        <p>
          Aucun audit de conformité n’est en cours de validité. Le taux de conformité n’est donc pas connu.
          Des vérifications automatiques accompagnent le développement ; elles ne remplacent pas un audit.
        </p>
      ) : (
        <p>
          L’audit réalisé le {audit.date} par {audit.auditeur} révèle que {audit.pourcentage} % des critères
          du RGAA version 4.1.2 sont respectés.
        </p>
      )}
    </>
  )
}

function ContenusNonAccessibles({ vue }: VueProps) {
  return (
    <>
      <h3>Non-conformités</h3>
      <Liste elements={vue.nonConformites} vide="Elles seront listées à l’issue du premier audit." />
      <h3>Dérogations pour charge disproportionnée</h3>
      <Liste elements={vue.derogations} vide="Aucune dérogation n’est invoquée." />
      <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
      <Liste elements={vue.contenusExemptes} vide="Aucun." />
    </>
  )
}

function Etablissement({ vue }: VueProps, { instance: { contact } }: ContexteDeRendu) {
  const misesAJour = vue.misesAJour.join(', ')
  return (
    <>
      <p>
        Cette déclaration a été établie le {vue.etablieLe}
        {misesAJour === '' ? '.' : ` et mise à jour le ${misesAJour}.`}
      </p>
      <h3>Technologies utilisées</h3>
      <Liste elements={vue.technologies} vide="Aucune." />
      <h3>Environnement de test</h3>
      <Liste elements={vue.environnements} vide="Aucun audit : aucun environnement de test à déclarer." />
      <h3>Outils pour évaluer l’accessibilité</h3>
      <Liste elements={vue.outils} vide="Aucun audit : aucun outil d’audit à déclarer." />
      <h3>Pages du site ayant fait l’objet de la vérification de conformité</h3>
      <Liste elements={vue.pagesVerifiees} vide="Aucun audit : aucune page vérifiée." />
      <h2>Retour d’information et contact</h2>
      <p>
        Si vous n’arrivez pas à accéder à un contenu ou à un service, écrivez à l’éditeur : il vous orientera
        vers une solution accessible ou vous donnera le contenu sous une autre forme.
      </p>
      <p>
        Courriel : <ACompleter valeur={contact.courriel} />
        <br />
        Téléphone : <ACompleter valeur={contact.telephone} />
      </p>
    </>
  )
}
