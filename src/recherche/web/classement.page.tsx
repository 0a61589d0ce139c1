import { Liste, PageArticle } from '../../contenu/index.ts'
import { majuscule } from '../../kernel/typographie.ts'
import { NON_UTILISE, REGLES_CLASSEMENT, REGLES_DATES } from './regles-classement.ts'

export function PageClassement() {
  return (
    <PageArticle
      id="classement"
      titre="Comment sont classés les résultats"
      description="Les règles de classement des formations : pertinence, Région à pertinence égale, dates."
    >
      <p class="chapeau">
        Le classement aide à trouver ; il ne décide rien à votre place. Voici ses règles, dans l’ordre où
        elles s’appliquent.
      </p>
      {REGLES_CLASSEMENT.map(({ titre, texte, paliers, suite }) => (
        <>
          <h2>{titre}</h2>
          <p>{texte}</p>
          {paliers !== undefined && (
            <ol>
              {paliers.map(({ libelle, regle }) => (
                <li>
                  <strong>{majuscule(libelle)}.</strong> {regle}
                </li>
              ))}
            </ol>
          )}
          {suite !== undefined && <p>{suite}</p>}
        </>
      ))}
      <h2>Quelles sessions sont montrées</h2>
      <Liste elements={REGLES_DATES} vide="" />
      <h2>Autour d’un lieu</h2>
      <p>
        Si vous indiquez une commune, seules les formations situées dans le rayon choisi (30 km sans autre
        précision) sont montrées, à vol d’oiseau ; si vous indiquez un département, celles qui y ont lieu. Une
        formation entièrement à distance n’est écartée par aucun lieu.
      </p>
      <h2>Fautes de frappe</h2>
      <p>
        Un mot n’est corrigé que si aucune fiche ne le contient. La page dit alors ce qui a été corrigé et
        propose de chercher le mot tel que vous l’avez écrit.
      </p>
      <h2>Ce qui ne compte pas</h2>
      <Liste elements={NON_UTILISE} vide="" />
      <h2>Vérifier par vous-même</h2>
      <p>
        Ajoutez <code>expliquer=1</code> à l’adresse d’une page de résultats : chaque formation dit son
        palier, ses mots trouvés et leurs points. Par exemple,{' '}
        <a href="/formations?q=cuisine&expliquer=1">la recherche « cuisine », expliquée</a>.
      </p>
    </PageArticle>
  )
}
