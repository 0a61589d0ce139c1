import { apercuDe } from '../socle/web/genre-montre.ts'
import { QUESTIONS } from './genre.ts'
import { htmlFaq } from './web/faq.page.tsx'
import { enregistrerFaq } from './web/faq.routes.ts'
import { vueFaq } from './web/faq.view.ts'

export const questions = {
  ...QUESTIONS,
  routes: enregistrerFaq,
  apercu: apercuDe(QUESTIONS, (question) => htmlFaq(vueFaq([question], undefined))),
}
