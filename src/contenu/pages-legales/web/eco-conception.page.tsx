import { Abbr, type ContexteDeRendu, Tableau } from '../../../gabarit/index.ts'
import { PageArticle } from '../../socle/web/article.page.tsx'
import { Complement } from './complement.page.tsx'
import type { VueEcoConception } from './eco-conception.view.ts'

export interface PageEcoConceptionProps {
  readonly vue: VueEcoConception
  readonly complement: string
}

/** Déclaration d'écoconception, au regard du RGESN (version 2, mai 2024). */
export function PageEcoConception(
  { vue, complement }: PageEcoConceptionProps,
  { instance: { nom } }: ContexteDeRendu,
) {
  return (
    <PageArticle
      id="eco-conception"
      titre="Éco-conception"
      description={`Déclaration d’écoconception de ${nom} : ${vue.resultat}.`}
    >
      <p class="chapeau">
        Un service sobre se charge vite, même sur un vieux téléphone et avec un mauvais réseau.
      </p>
      <h2>Résultat de l’évaluation</h2>
      <p>
        {nom} : <strong>{vue.resultat}</strong>, au regard du référentiel général d’écoconception de services
        numériques (<Abbr sigle="RGESN" />
        ), version 2 de mai 2024.
      </p>
      <p>{vue.explication}</p>
      <h2>Ce que pèsent les pages</h2>
      <p>Ces plafonds sont vérifiés dans un navigateur à chaque évolution du logiciel.</p>
      <Tableau
        legende="Poids et nombre de requêtes au plus, première visite, police comprise"
        colonnes={['Type de page', 'Poids', 'Requêtes']}
        lignes={vue.budgets}
      />
      <h2>Nos choix</h2>
      <ul>
        <li>Les pages marchent sans script ; il n’ajoute que du confort.</li>
        <li>Aucune carte, vidéo ni ressource d’un autre site n’est chargée avant votre clic.</li>
        <li>Ni défilement sans fin, ni lecture automatique, ni notification.</li>
        <li>Les images existent en plusieurs tailles, aux formats AVIF et WebP ; la police est unique.</li>
        <li>Une page ou un fichier déjà reçu n’est pas envoyé de nouveau tant qu’il n’a pas changé.</li>
      </ul>
      <Complement html={complement} titre="Éco-conception" />
    </PageArticle>
  )
}
