import { PageArticle } from '../../contenu/index.ts'
import { SIGLES } from '../../gabarit/index.ts'
import { type AncreDeMot, MOTS } from '../../gabarit/navigation.ts'
import { majuscule } from '../../kernel/typographie.ts'
import type { VueMots } from './mots.view.ts'

/** « Les mots de la formation » : ce que veulent dire les filtres, les étiquettes et les lignes d'une fiche. */
export function PageMots({ vue }: { readonly vue: VueMots }) {
  return (
    <PageArticle
      id="mots"
      titre="Les mots de la formation"
      description="Niveaux, parcours, alternance, certifications, financements, sigles : ce que veulent dire les mots des fiches."
    >
      <p class="chapeau">
        Ce que veulent dire les filtres, les étiquettes et les lignes d’une fiche. Un doute ?{' '}
        <a href="/structures">Une structure près de chez vous</a> vous répond gratuitement.
      </p>
      <Titre ancre="niveaux" />
      <p>
        Le <strong>niveau d’entrée</strong> est celui qu’il faut avoir, ou qui est conseillé, pour s’inscrire.
        Le <strong>niveau de sortie</strong> est celui du diplôme ou du titre préparé. « Non précisé » :
        l’organisme ne l’a pas dit ; demandez-lui.
      </p>
      <table>
        <caption class="visuellement-cache">Les niveaux et leurs diplômes</caption>
        <thead>
          <tr>
            <th scope="col">Niveau</th>
            <th scope="col">Diplômes</th>
            <th scope="col">Formations qui y mènent</th>
          </tr>
        </thead>
        <tbody>
          {vue.niveaux.map(({ nom, diplomes, chemin }) => (
            <tr key={nom}>
              <th scope="row">{nom}</th>
              <td>{diplomes}</td>
              <td>
                <a href={chemin}>
                  Voir<span class="visuellement-cache"> les formations : {diplomes}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {vue.rubriques.map(({ ancre, mots }) => (
        <>
          <Titre ancre={ancre} />
          <dl>
            {mots.map(({ mot, sens }) => (
              <>
                <dt>{mot}</dt>
                <dd>{sens}</dd>
              </>
            ))}
          </dl>
        </>
      ))}
      <Titre ancre="sigles" />
      <dl>
        {Object.entries(SIGLES).map(([sigle, sens]) => (
          <>
            <dt>{sigle}</dt>
            <dd>{majuscule(sens)}</dd>
          </>
        ))}
      </dl>
    </PageArticle>
  )
}

function Titre({ ancre }: { readonly ancre: AncreDeMot }) {
  return <h2 id={ancre}>{MOTS[ancre]}</h2>
}
