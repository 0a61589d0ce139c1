import { type ContexteDeRendu, Icone, type Json, Page } from '../../../gabarit/index.ts'
import { texteEtLiens } from '../../../kernel/texte-de-html.ts'
import { FiltreProfil } from '../../socle/web/filtre-profil.page.tsx'
import { Redaction } from '../../socle/web/redaction.page.tsx'
import type { VueFaq, VueQuestion } from './faq.view.ts'

export function PageFaq({ vue }: { readonly vue: VueFaq }, { absolue }: ContexteDeRendu) {
  const { choisi } = vue.filtre
  const titre =
    choisi === undefined ? 'Questions fréquentes' : `Questions fréquentes : ${choisi.toLocaleLowerCase('fr')}`
  return (
    <Page
      titre={titre}
      description="Les questions qu’on nous pose le plus sur l’orientation, la formation et son financement."
      canonique={vue.canonique}
      section="faq"
      fil={[{ libelle: 'Questions fréquentes', chemin: '/faq' }]}
      jsonLd={vue.themes.length === 0 ? [] : [jsonLdFaq(vue, absolue)]}
    >
      <div class="conteneur page">
        <h1>{titre}</h1>
        <FiltreProfil filtre={vue.filtre} />
        {vue.themes.length === 0 && <p>Aucune question n’est publiée pour l’instant.</p>}
        {vue.themes.map(({ titre: theme, questions }) => (
          <section key={theme} class="theme faq">
            <h2>{theme}</h2>
            {questions.map((question) => (
              <UneQuestion key={question.id} question={question} />
            ))}
          </section>
        ))}
      </div>
    </Page>
  )
}

/** L'ancre est dans la réponse : un navigateur déplie ce qu'on lui demande de montrer. */
function UneQuestion({ question: { id, question, html } }: { readonly question: VueQuestion }) {
  return (
    <details class="accordeon">
      <summary>
        <span>{question}</span>
        <Icone nom="chevron-down" />
      </summary>
      <div class="accordeon__corps" id={id}>
        <Redaction html={html} titre={question} />
        <p class="faq__lien">
          <a href={`#${id}`}>
            <Icone nom="link" />
            Lien direct<span class="visuellement-cache"> vers « {question} »</span>
          </a>
        </p>
      </div>
    </details>
  )
}

/** FAQPage schema.org : les questions et réponses de la page, leurs liens compris : « les voir » ne dit rien sans le sien. */
function jsonLdFaq({ themes }: VueFaq, absolue: ContexteDeRendu['absolue']): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: 'fr',
    mainEntity: themes
      .flatMap(({ questions }) => questions)
      .map(({ question, html }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: texteEtLiens(html, absolue) },
      })),
  }
}
