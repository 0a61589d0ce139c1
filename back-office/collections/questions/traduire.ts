import type { Question } from '../../../src/contenu/question/domain/question.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

/** La publication d'une question fréquente. */
export function traduire(document: SaisieDe<'questions'>, { html }: { readonly html: string }): Publication {
  const { identifiant: id, titre, theme, ordre } = document
  const donnees: Omit<Question, 'id' | 'html'> = { titre, theme, profils: document.profils ?? [], ordre }
  return publication({ type: 'question', id, titre, donnees, html })
}
