import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { unTexte } from '../../socle/adapters/schema.ts'
import { profilsVisiteur, unOrdre, unTheme } from '../../socle/adapters/schema-editorial.ts'
import type { Question } from '../domain/question.ts'

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
