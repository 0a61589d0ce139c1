import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'
import { LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { filtreProfil, type VueFiltreProfil } from '../../socle/web/filtre-profil.view.ts'
import { ancreQuestion } from '../domain/chemin.ts'
import type { Question } from '../domain/question.ts'

export interface VueFaq {
  readonly filtre: VueFiltreProfil
  readonly canonique: string
  readonly themes: readonly { readonly titre: string; readonly questions: readonly VueQuestion[] }[]
}

export interface VueQuestion {
  /** Ancre de la réponse. */
  readonly id: string
  readonly question: string
  readonly html: string
}

/** Les questions par thème ; avec un profil, les siennes et celles qui valent pour tous. */
export function vueFaq(questions: readonly Question[], profil: ProfilVisiteur | undefined): VueFaq {
  const presents = new Set(questions.flatMap(({ profils }) => profils))
  const gardees = questions.filter(
    ({ profils }) => profil === undefined || profils.length === 0 || profils.includes(profil),
  )
  return {
    filtre: filtreProfil('/faq', presents, profil),
    canonique: profil === undefined ? '/faq' : `/faq?profil=${profil}`,
    themes: [...new Set(gardees.map(({ theme }) => theme))].map((theme) => ({
      titre: LIBELLES_THEMES[theme],
      questions: gardees.filter((question) => question.theme === theme).map(vueQuestion),
    })),
  }
}

function vueQuestion({ id, titre, html }: Question): VueQuestion {
  return { id: ancreQuestion(id), question: titre, html }
}
