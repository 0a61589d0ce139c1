import { rendre } from '../../gabarit/index.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { QUESTIONS } from './genre.ts'
import { PageFaq } from './web/faq.page.tsx'
import { enregistrerFaq } from './web/faq.routes.ts'
import { vueFaq } from './web/faq.view.ts'

export const questions = {
  ...QUESTIONS,
  routes: enregistrerFaq,
  apercu: apercuDe(QUESTIONS, (question, { contexte }) =>
    rendre(contexte, PageFaq, { vue: vueFaq([question], undefined) }),
  ),
}
