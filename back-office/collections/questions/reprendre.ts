import type { Question } from '../../../src/contenu/question/domain/question.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'questions'>

/** La saisie d'une question publiée. */
export function reprendre({ id, titre, theme, profils, ordre }: Question, corps: Saisie['corps']): Saisie {
  return { identifiant: id, titre, corps, theme, profils: [...profils], ordre }
}
