import { adressesPar, declarerGenre, lireValeurs } from '../socle/adapters/declarer-genre.ts'
import type { PublicationLue } from '../socle/domain/publication.ts'
import { LIBELLES_THEMES } from '../socle/domain/vocabulaire-editorial.ts'
import { cheminQuestion } from './domain/chemin.ts'
import type { Question } from './domain/question.ts'
import { DONNEES } from './schema.ts'

const genre = declarerGenre({
  type: 'question',
  dossier: 'questions',
  schema: DONNEES,
  texteExige: true,
  titre: ({ titre }) => titre,
  valeur: (donnees, texte): Question => ({ ...texte, ...donnees }),
})

const rang = ({ theme }: Question): number => Object.keys(LIBELLES_THEMES).indexOf(theme)

/** Les questions fréquentes, en mémoire dans l'ordre des thèmes. */
export const QUESTIONS = {
  ...genre,
  adresses: adressesPar(cheminQuestion),
  memoire: (publiees: readonly PublicationLue[]): { readonly questions: readonly Question[] } => ({
    questions: lireValeurs(publiees, genre.lire).toSorted(
      (a, b) => rang(a) - rang(b) || a.ordre - b.ordre || a.titre.localeCompare(b.titre, 'fr'),
    ),
  }),
}
