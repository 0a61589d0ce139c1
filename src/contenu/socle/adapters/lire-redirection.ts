import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import type { Redirection } from '../domain/redirection.ts'
import { lectureDeContenu } from './lecture-de-contenu.ts'
import { unBooleen } from './schema.ts'
import { unChemin, uneAdresse } from './schema-editorial.ts'

const DONNEES = z.strictObject({ de: unChemin, vers: uneAdresse, permanente: unBooleen })

/** Les redirections viennent du back-office ; celles de l'instance sont dans `redirections.ts`. */
export const lectureRedirections = lectureDeContenu<z.infer<typeof DONNEES>, Redirection>({
  type: 'redirection',
  dossier: 'redirections',
  schema: DONNEES,
  titre: ({ de }) => de,
  texteExige: false,
  assembler: (donnees) => ok(donnees),
})
