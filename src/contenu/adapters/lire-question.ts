import { z } from 'zod'
import { ok } from '../../kernel/resultat.ts'
import type { Question } from '../domain/question.ts'
import { lectureDeContenu } from './lecture-de-contenu.ts'
import { unTexte } from './schema.ts'
import { profilsVisiteur, unOrdre, unTheme } from './schema-editorial.ts'

const DONNEES = z.strictObject({
  titre: unTexte,
  theme: unTheme,
  profils: profilsVisiteur,
  ordre: unOrdre,
})

/** Fichiers de `contenus/questions/` : une question fréquente et sa réponse par fichier YAML. */
export const lectureQuestions = lectureDeContenu<z.infer<typeof DONNEES>, Question>({
  type: 'question',
  dossier: 'questions',
  schema: DONNEES,
  titre: ({ titre }) => titre,
  texteExige: true,
  assembler: (donnees, support) => ok({ ...support, ...donnees }),
})
